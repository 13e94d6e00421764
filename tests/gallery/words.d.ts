declare module 'virtual:words' {
  const words: Readonly<Record<string, { readonly message: string }>>;
  export default words;
}

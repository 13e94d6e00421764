/** What can be clicked to send a draft or to throw it away. */
const BUTTONS = 'button,[role="button"],input[type="submit"],input[type="button"],[role="menuitem"]';
/** Names are short; more of a button's text is something else that was put into it. */
const LONGEST_NAME = 60;

/**
 * How mail and chat programs name the button that sends, in the languages they are most used in: at the beginning of
 * its name ("Send", "Senden", "Send and archive").
 */
const SEND = [
  'send|senden|absenden|envoyer|enviar|invia|verzenden|versturen|wyślij|skicka|lähetä|odeslat|odoslať|küldés|elküldés',
  'trimite|trimiteți|gönder|gửi|kirim|αποστολή|отправить|надіслати|изпращане|إرسال|שליחה|שלח|भेजें|ส่ง',
  '送信|发送|傳送|送出|发出|보내기|전송',
].join('|');

/** And those that take a draft away without sending it, anywhere in the name. */
const THROW_AWAY = [
  'discard|delete|cancel|close|trash|clear',
  'verwerfen|löschen|abbrechen|schließen|papierkorb|leeren',
  'supprimer|annuler|ignorer|abandonner|fermer|effacer|corbeille',
  'descartar|eliminar|cancelar|cerrar|borrar|papelera|excluir|fechar|apagar|lixeira|limpar',
  'elimina|annulla|chiudi|scarta|cancella|cestino',
  'verwijderen|annuleren|sluiten|weggooien|wissen|prullenbak',
  'odrzuć|usuń|anuluj|zamknij|wyczyść|kosz',
  'ignorera|kassera|radera|ta bort|avbryt|stäng|rensa|papperskorgen|kassér|slet|slett|annuller|luk|lukk|forkast|ryd|tøm',
  'hylkää|poista|peruuta|sulje|tyhjennä|zahodit|smazat|zrušit|zavřít|zahodiť|vymazať|zrušiť|zavrieť',
  'elvetés|törlés|mégse|bezárás|renunță|șterge|anulează|închide|sil|iptal|kapat|temizle|vazgeç',
  'απόρριψη|διαγραφή|ακύρωση|κλείσιμο|удалить|отменить|отмена|закрыть|очистить|видалити|скасувати|закрити|очистити',
  'تجاهل|حذف|إلغاء|إغلاق|مسح|מחק|מחיקה|בטל|ביטול|סגור|סגירה',
  '破棄|削除|キャンセル|閉じる|クリア|舍弃|捨棄|丢弃|删除|刪除|取消|关闭|關閉|清除|放弃|삭제|취소|닫기|지우기',
].join('|');

/** Words of alphabets stand alone; Chinese, Japanese and Korean join theirs. */
const ALONE = '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])';
const sends = new RegExp(`^\\P{L}*(?:${SEND})${ALONE}`, 'iu');
const throwsAway = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])(?:${THROW_AWAY})${ALONE}`,
  'iu',
);

/** The buttons in `root`, whatever they do. */
export function buttonsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(BUTTONS)];
}

export function isButton(target: EventTarget): target is Element {
  return target instanceof Element && target.matches(BUTTONS);
}

/** Whether a button's name says that it sends. */
export function isNamedSend(button: Element): boolean {
  return namesOf(button).some((name) => sends.test(name));
}

/** Whether a button's name says that it takes the draft away unsent: "Send and close" does not. */
export function isNamedThrowAway(button: Element): boolean {
  return !isNamedSend(button) && namesOf(button).some((name) => throwsAway.test(name));
}

function namesOf(button: Element): string[] {
  return ['aria-label', 'data-tooltip', 'title', 'value']
    .map((attribute) => button.getAttribute(attribute) ?? '')
    .concat(button.textContent.slice(0, LONGEST_NAME));
}

import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';

const processor = unified().use(retextEnglish).use(retextIntensify).use(retextStringify).freeze();

export default {
  name: 'retext-intensify',
  load() {},
  review(text) {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.length;
  },
};

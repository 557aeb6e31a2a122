/** What a PDF says of itself. All of it is given, so that the same document always says the same. */
export interface Description {
  readonly title: string;
  /** Empty: nobody is named. */
  readonly author: string;
  /** One sentence; empty: none. */
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** The program, with its version. */
  readonly creator: string;
  /** The moment that the file says to be made at. */
  readonly now: Date;
}

/** A date as PDF writes it (ISO 32000-1, 7.9.4), in UTC: a time zone would tell where the reader is. */
export const pdfDate = (date: Date): string => `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;

/**
 * The XMP packet (ISO 16684-1): the same as the document's information dictionary says, in the form that archives and
 * search programs read. Nothing in it names a standard that the file would have to keep.
 */
export function xmpPacket({ title, author, subject, language, creator, now }: Description): string {
  const date = `${now.toISOString().slice(0, 19)}Z`;
  const described = (name: string, text: string): string =>
    text === '' ? '' : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    described('title', title),
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    described('description', subject),
    `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `<pdf:Producer>${xml(creator)}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** XML 1.0 cannot hold most control characters at all, not even escaped. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

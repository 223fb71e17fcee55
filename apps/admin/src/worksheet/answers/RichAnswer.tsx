import FormatBoldOutlined from '@mui/icons-material/FormatBoldOutlined';
import FormatItalicOutlined from '@mui/icons-material/FormatItalicOutlined';
import FormatListBulletedOutlined from '@mui/icons-material/FormatListBulletedOutlined';
import FormatListNumberedOutlined from '@mui/icons-material/FormatListNumberedOutlined';
import LinkOutlined from '@mui/icons-material/LinkOutlined';
import RedoOutlined from '@mui/icons-material/RedoOutlined';
import TitleOutlined from '@mui/icons-material/TitleOutlined';
import UndoOutlined from '@mui/icons-material/UndoOutlined';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import type { SvgIconComponent } from '@mui/icons-material';
import { useEffect, type ReactElement } from 'react';
import { Icon } from '../../parts/Icon.js';
import { written } from '../../parts/written.js';
import { passageAttribute } from '../../remarks/index.js';
import { useWords } from '../../writing/useWords.js';
import type { AnswerInputProps } from './input.js';
import { cleanPasted } from './word-paste.js';

/** Only what the stored form allows: p, h3, h4, ul, ol, li, strong, em, a. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [3, 4] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: { openOnClick: false, protocols: ['http', 'https'] },
  }),
];

type Props = Pick<AnswerInputProps<string>, 'value' | 'onChange' | 'labelledBy' | 'describedBy'> & {
  /** The question whose answer this is, where remarks can point at its text. */
  passage?: string;
};

/** Running text with paragraphs, headings, lists, emphasis and links. */
export function RichAnswer({ passage, value, onChange, labelledBy, describedBy }: Props): ReactElement {
  const editor = useEditor({
    extensions,
    content: value,
    editorProps: {
      transformPastedHTML: cleanPasted,
      attributes: {
        ...written,
        class: 'rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        ...(passage && { [passageAttribute]: passage }),
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? '' : changed.getHTML()),
  });
  useEffect(() => {
    // A text from elsewhere (the other side of a collision) replaces what stands here; one's own typing does not.
    if (!editor.isFocused && value !== editor.getHTML())
      editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className="rich">
      <Toolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

interface Tool {
  name: string;
  icon: SvgIconComponent;
  on?: boolean;
  run: () => unknown;
}

function Toolbar({ editor }: { editor: Editor }): ReactElement {
  const { t } = useWords();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 3 }),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      link: now.isActive('link'),
    }),
  });
  const chain = () => editor.chain().focus();
  const groups: Tool[][] = [
    [
      { name: 'bold', icon: FormatBoldOutlined, on: on.bold, run: () => chain().toggleBold().run() },
      { name: 'italic', icon: FormatItalicOutlined, on: on.italic, run: () => chain().toggleItalic().run() },
      {
        name: 'heading',
        icon: TitleOutlined,
        on: on.heading,
        run: () => chain().toggleHeading({ level: 3 }).run(),
      },
    ],
    [
      {
        name: 'bullets',
        icon: FormatListBulletedOutlined,
        on: on.bulletList,
        run: () => chain().toggleBulletList().run(),
      },
      {
        name: 'numbers',
        icon: FormatListNumberedOutlined,
        on: on.orderedList,
        run: () => chain().toggleOrderedList().run(),
      },
    ],
    [
      {
        name: 'link',
        icon: LinkOutlined,
        on: on.link,
        run: () => setLink(editor, t('worksheet.tool.linkAsk')),
      },
    ],
    [
      { name: 'undo', icon: UndoOutlined, run: () => chain().undo().run() },
      { name: 'redo', icon: RedoOutlined, run: () => chain().redo().run() },
    ],
  ];
  return (
    <div className="tools" role="toolbar" aria-label={t('worksheet.tool.all')}>
      {groups.map((group, index) => (
        <span key={index} className="tool-group">
          {group.map((tool) => (
            <button
              key={tool.name}
              type="button"
              className="icon-btn"
              aria-label={t(`worksheet.tool.${tool.name}`)}
              title={t(`worksheet.tool.${tool.name}`)}
              aria-pressed={tool.on}
              onMouseDown={(event) => event.preventDefault()}
              onClick={tool.run}
            >
              <Icon of={tool.icon} />
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}

/** Asks for the address; an empty one takes the link away. */
function setLink(editor: Editor, question: string): void {
  const now: unknown = editor.getAttributes('link')['href'];
  const href = window.prompt(question, typeof now === 'string' ? now : 'https://');
  if (href === null) return;
  const chain = editor.chain().focus().extendMarkRange('link');
  if (/^https?:\/\/\S+\.\S+$/.test(href)) chain.setLink({ href }).run();
  else chain.unsetLink().run();
}

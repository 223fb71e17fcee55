import { createTheme, type ThemeOptions } from '@mui/material/styles';

/** The values of tokens.css that Material UI must know as values (it computes with them). */
export const tokens = {
  paper: '#f6f4ef',
  sheet: '#ffffff',
  sunk: '#ece9e1',
  line: '#dad6cb',
  edge: '#7d848c',
  ink: '#18222d',
  ink2: '#454f5b',
  ink3: '#5c6672',
  accent: '#0b5a66',
  accentHover: '#083f48',
  accentTint: '#e1eff0',
  positive: '#1a5c30',
  attention: '#774600',
  progress: '#1d4a8a',
  stop: '#9e2116',
} as const;

const components: ThemeOptions['components'] = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { border: '1px solid var(--line)', backgroundImage: 'none' } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: {
        border: 0,
        borderRadius: 6,
        boxShadow: 'var(--e2)',
        margin: '1rem',
        width: 'calc(100% - 2rem)',
      },
    },
  },
  MuiMenu: { styleOverrides: { paper: { boxShadow: 'var(--e2)', marginTop: 4 } } },
  MuiMenuItem: { styleOverrides: { root: { minHeight: '2.5rem', gap: '0.6rem' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiInputLabel: {
    // Labels stand above the box and never float into it.
    defaultProps: { shrink: true },
    styleOverrides: {
      root: { position: 'static', transform: 'none', font: 'var(--t-h4)', color: 'var(--ink)' },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: { notchedOutline: { borderColor: 'var(--edge)' } },
  },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.875rem', background: 'var(--ink)' } } },
  MuiSnackbarContent: { styleOverrides: { root: { background: 'var(--ink)', borderRadius: 3 } } },
};

/** The one Material UI theme of the workspace: no ripple, no capitals, hairlines instead of shadows. */
export const theme = createTheme({
  palette: {
    mode: 'light',
    primary: {
      main: tokens.accent,
      dark: tokens.accentHover,
      light: tokens.accentTint,
      contrastText: '#ffffff',
    },
    secondary: { main: tokens.ink },
    error: { main: tokens.stop },
    warning: { main: tokens.attention },
    success: { main: tokens.positive },
    info: { main: tokens.progress },
    text: { primary: tokens.ink, secondary: tokens.ink2, disabled: tokens.ink3 },
    background: { default: tokens.paper, paper: tokens.sheet },
    divider: tokens.line,
  },
  shape: { borderRadius: 3 },
  spacing: 4,
  typography: {
    fontFamily: 'var(--sans)',
    button: { textTransform: 'none', fontWeight: 600, fontSize: '1rem' },
    h1: { font: 'var(--t-h1)' },
    h2: { font: 'var(--t-h2)' },
    h3: { font: 'var(--t-h3)' },
    h4: { font: 'var(--t-h4)' },
    body1: { font: 'var(--t-ui)' },
    body2: { font: 'var(--t-meta)' },
  },
  components,
});

/** Lint: strict types, short files and functions, and the import directions of the three floors. */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Refuses imports that match, with the reason as the message. */
const refuse = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: patterns.map(([group, message]) => ({ group, message })) },
  ],
});
const polyfill = [['webextension-polyfill'], 'only src/extension/platform may import the browser API'];
const upstairs = [['**/extension/**', '**/cli/**'], 'core knows neither floor above it'];

/** Clocks, chance and the one quadratic built-in: core takes them as arguments or does without. */
const impure = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['Intl', 'Segmenter'],
].map(([object, property]) => ({ object, property, message: 'core is pure: take it as an argument' }));

export default defineConfig(
  { ignores: ['dist/**', 'demo/**', 'node_modules/**', 'tests/expected/**'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'bin/*.js'] } } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      ...refuse(upstairs, polyfill),
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core has no clock: take the time as an argument',
        },
      ],
    },
  },
  {
    files: ['src/core/engine/**'],
    rules: refuse(upstairs, polyfill, [
      ['**/knowledge/**', '**/annotation/**', '**/export/**'],
      'the engine is the ground floor',
    ]),
  },
  {
    files: ['src/core/knowledge/**'],
    rules: refuse(upstairs, polyfill, [
      ['**/annotation/**', '**/export/**'],
      'knowledge knows the engine only',
    ]),
  },
  {
    files: ['src/core/annotation/**'],
    rules: refuse(upstairs, polyfill, [['**/export/**'], 'annotation knows engine and knowledge only']),
  },
  {
    files: ['src/extension/**'],
    ignores: ['src/extension/platform/**'],
    rules: refuse(polyfill, [['**/cli/**'], 'extension and command line do not know each other']),
  },
  {
    files: ['src/cli/**'],
    rules: refuse(polyfill, [
      // a file of a refused folder cannot be allowed: the folder is, then its files are refused but one
      ['**/extension/**', '!**/extension/page', '**/extension/page/*', '!**/extension/page/page-text'],
      'the command line shares page-text.ts and nothing else with the extension',
    ]),
  },
  {
    files: ['tests/**', 'scripts/**', 'bench/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);

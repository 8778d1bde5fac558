import { expect, test } from 'vitest';
import { openingHeading } from '../../../src/corpus/formats/markdown/opening-heading.ts';

test.each([
  ['# The mill', 'The mill'],
  ['The mill\n===\n\nText.', 'The mill'],
  ['<!-- ask -->\n\n# The <!-- old --> mill', 'The mill'],
  ['# The *old* `mill` \\# 2', 'The old mill # 2'],
  ['import Tabs from "@theme/Tabs";\n\n# The mill', 'The mill'],
  ['# The mill {#sec-mill}', 'The mill'],
  ['# The mill {#sec-mill .unnumbered title="A mill"}', 'The mill'],
  ['# The mill #', 'The mill'],
  ['# The mill ^block', 'The mill'],
  ['# The ==old== mill %%ask%%', 'The old mill'],
  ['# The mill[^1]\n\n[^1]: At the ford.', 'The mill'],
  ['# [The mill](mill.md) and [[ford|the ford]]', 'The mill and the ford'],
  ['# [The mill][1]\n\nText.\n\n[1]: mill.md', 'The mill'],
  ['# H~2~O and x<sup>2</sup>&nbsp;&amp; $y$', 'H2O and x2 & $y$'],
  ['# Mill [![Build](https://e.x/b.svg)](https://e.x) ![npm](n.svg)', 'Mill'],
  ['# ![The mill](mill.svg)', 'The mill'],
  ['# One\n\n# Two', undefined],
  ['Text.\n\n# One', undefined],
])('%j is titled %j', (text, title) => expect(openingHeading(text)).toBe(title));

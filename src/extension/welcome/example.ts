/**
 * Example: the few sentences that the welcome page annotates before the reader's eyes.
 *
 * In:  nothing.
 * Out: a document of our own words about a recorded pledge, dated.
 * Limit: English, like the pages that the extension reads; the paper in which it might have stood is invented.
 */
import { sourceFromText } from '../../core/engine/text-blocks';

const TEXT = `In January 2017 Alibaba promised to create 1 million jobs in the United States over the next five years. The company employs about 66,000 people. Last year US exports of goods and services to China came to $188 billion, and Washington has announced tariffs on $200 billion of Chinese goods, effective Sept. 24.

Jack Ma has now scrapped the pledge.`;

export const example = () =>
  sourceFromText(TEXT, {
    title: 'Founder drops pledge on American jobs',
    published: '2018-09-21',
    language: 'en',
    url: 'https://example.com/founder-drops-pledge',
  });

package org.capias.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Apache OpenNLP's English tagger, asked about our own tokens. */
final class Teacher {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private final POSTaggerME tagger;

  Teacher() {
    try (InputStream in = Teacher.class.getResourceAsStream(MODEL)) {
      tagger = new POSTaggerME(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tags of the tokens of one sentence. */
  Tag[] tags(Tokens tokens, Sentence sentence) {
    String[] words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = plain(tokens.word(sentence.first() + i));
    }
    String[] given = tagger.tag(words);
    Tag[] tags = new Tag[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = Tag.valueOf(given[i].replaceFirst("[+].*", ""));
    }
    return tags;
  }

  /** The teacher learnt from typewriter quotation marks. */
  private static String plain(String word) {
    return word.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('—', '-');
  }
}

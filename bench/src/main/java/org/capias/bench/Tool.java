package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.capias.reading.PassageScore;
import org.capias.reading.Passages;
import org.capias.reading.text.PassSpeed;
import org.capias.reading.text.PlainTexts;
import org.capias.reading.text.TrainTagger;
import org.jspecify.annotations.Nullable;

/** What {@code bench/run} can do besides scoring a gold set. */
enum Tool {
  /** Makes the tagger's table from plain text. */
  TRAIN_TAGGER("train-tagger", "TABLE FOLDER...", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      TrainTagger.run(Path.of(args.get(0)), folders(args.subList(1, args.size())), out);
    }
  },
  /** Makes the model of encounters from annotated passages. */
  TRAIN_LIKENESS("train-likeness", "PASSAGES FILE [HELD]", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      String held = args.size() > 2 ? args.get(2) : null;
      Passages.encounters(Path.of(args.get(0)), Path.of(args.get(1)), held, out);
    }
  },
  /** Makes the model of warrants and charges from annotated passages. */
  TRAIN_CHARGES("train-charges", "PASSAGES FILE [HELD]", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      String held = args.size() > 2 ? args.get(2) : null;
      Passages.charges(Path.of(args.get(0)), Path.of(args.get(1)), held, out);
    }
  },
  /** Makes the model of whom pronouns mean from annotated passages. */
  TRAIN_PRONOUNS("train-pronouns", "PASSAGES FILE [HELD]", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      String held = args.size() > 2 ? args.get(2) : null;
      Passages.pronouns(Path.of(args.get(0)), Path.of(args.get(1)), held, out);
    }
  },
  /** Whom the pronouns of annotated passages are taken to mean. */
  PRONOUNS("pronouns", "PASSAGES [PATTERN]", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      Passages.meant(Path.of(args.get(0)), args.size() > 1 ? args.get(1) : ".*", out);
    }
  },
  /** Makes the model of the days of encounters from annotated passages. */
  TRAIN_DAYS("train-days", "PASSAGES FILE [HELD]", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      String held = args.size() > 2 ? args.get(2) : null;
      Passages.days(Path.of(args.get(0)), Path.of(args.get(1)), held, out);
    }
  },
  /** Makes the model of the days of warrants and charges from annotated passages. */
  TRAIN_WARRANT_DAYS("train-warrant-days", "PASSAGES FILE [HELD]", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      String held = args.size() > 2 ? args.get(2) : null;
      Passages.chargeDays(Path.of(args.get(0)), Path.of(args.get(1)), held, out);
    }
  },
  /** Which days encounters and charges of annotated passages get. */
  DAYS("days", "PASSAGES [PATTERN]", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      Passages.dated(Path.of(args.get(0)), args.size() > 1 ? args.get(1) : ".*", out);
    }
  },
  /** What the whole reader tells of annotated passages. */
  PASSAGES("passages", "PASSAGES [PATTERN]", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      PassageScore.run(Path.of(args.get(0)), args.size() > 1 ? args.get(1) : ".*", out);
    }
  },
  /** Tokens for each CPU second, and bytes for each token, of the reader's first passes. */
  SPEED("speed", "FOLDER...", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      PassSpeed.run(folders(args), out);
    }
  },
  /** The same of the whole reader, and the heap it needs. */
  READER_SPEED("reader-speed", "FOLDER...", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      ReaderSpeed.run(texts(args), out);
    }
  },
  /** The share of each pass in the reader's time. */
  READER_SHARES("reader-shares", "FOLDER...", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      ReaderShares.run(texts(args), out);
    }
  },
  /** Passes and reader under JMH, on one thread and on two. */
  JMH("jmh", "FOLDER [INCLUDED]", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      texts(args.subList(0, 1));
      ReadingBenchmark.run(args.get(0), args.size() > 1 ? args.get(1) : "");
    }
  },
  /** CPU seconds of the whole reader beside those of CoreNLP's quote pipeline. */
  AGAINST_CORENLP("against-corenlp", "FOLDER...", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      AgainstCoreNlp.run(texts(args), out);
    }
  },
  /** feedparser's test files: read or refused, and what they expect. */
  FEEDS("feeds", "FOLDER", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      FeedTests.run(Path.of(args.get(0)), out);
    }
  },
  /** What becomes of the files of a folder, whatever their formats. */
  FORMATS("formats", "FOLDER", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      Formats.run(Path.of(args.get(0)), out);
    }
  },
  /** Adding, opening and searching as the archive grows. */
  ARCHIVE_SCALE("archive-scale", "NEW_FOLDER DOCUMENTS...", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      ArchiveScale.run(Path.of(args.get(0)), number(args.get(1)), out);
    }
  },
  /** The first question to what archive-scale has made, again and again. */
  ARCHIVE_ASKED("archive-asked", "FOLDER", 1) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      ArchiveAsked.run(Path.of(args.get(0)), out);
    }
  },
  /** What many articles in one case file cost. */
  CASE_SCALE("case-scale", "FOLDER ARTICLES...", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      List<Integer> counts = numbers(args.subList(1, args.size()));
      CaseScale.run(texts(args.subList(0, 1)), counts, out);
    }
  },
  /** What one document more costs where stories are kept. */
  STORY_SCALE("story-scale", "NEW_FOLDER DOCUMENTS", 2) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      List<Integer> counts = numbers(args.subList(1, args.size()));
      CaseScale.stories(Path.of(args.get(0)), counts, out);
    }
  },
  /** The same articles as files, for {@code capias read}. */
  MADE_NEWS("made-news", "NEW_FOLDER FOLDER ARTICLES", 3) {
    @Override
    void work(List<String> args, PrintStream out) throws IOException {
      CaseScale.write(Path.of(args.get(0)), texts(args.subList(1, 2)), number(args.get(2)));
    }
  };

  private final String label;
  private final String parameters;
  private final int least;

  Tool(String label, String parameters, int least) {
    this.label = label;
    this.parameters = parameters;
    this.least = least;
  }

  abstract void work(List<String> args, PrintStream out) throws IOException;

  int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.size() < least) {
      err.printf("usage: bench/run %s %s%n", label, parameters);
      return 2;
    }
    try {
      work(args, out);
      return 0;
    } catch (IOException e) {
      err.printf("bench: %s, in %s, give what can be read%n", e.getMessage(), label);
      return 1;
    }
  }

  static @Nullable Tool named(String label) {
    return Stream.of(values()).filter(tool -> tool.label.equals(label)).findFirst().orElse(null);
  }

  static String usages() {
    return Stream.of(values())
        .map(tool -> String.format("or: bench/run %s %s%n", tool.label, tool.parameters))
        .collect(Collectors.joining());
  }

  private static List<Integer> numbers(List<String> typed) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (String one : typed) {
      numbers.add(number(one));
    }
    return numbers;
  }

  private static int number(String typed) throws IOException {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException e) {
      throw new IOException("not a number, " + typed, e);
    }
  }

  private static List<String> texts(List<String> names) throws IOException {
    List<String> texts =
        folders(names).stream().flatMap(folder -> PlainTexts.under(folder).stream()).toList();
    if (texts.isEmpty()) {
      throw new IOException("no text, under " + names);
    }
    return texts;
  }

  private static List<Path> folders(List<String> names) throws IOException {
    List<Path> folders = names.stream().map(Path::of).toList();
    for (Path folder : folders) {
      if (!Files.exists(folder)) {
        throw new IOException("no such folder, " + folder);
      }
    }
    return folders;
  }
}

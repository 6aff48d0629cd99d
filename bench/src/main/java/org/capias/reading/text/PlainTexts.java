package org.capias.reading.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The running text of measurement sets, one string per article, in the order of their file names.
 * What a file holds is told from its ending: {@code .txt} is text, {@code .tml} is text between
 * tags, {@code .json} holds its text in string values of more than five words, {@code .source.gz}
 * has three articles to the line.
 */
public final class PlainTexts {
  private PlainTexts() {}

  /** All texts under a folder. */
  public static List<String> under(Path folder) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      try {
        read(file, texts);
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
    return texts;
  }

  private static void read(Path file, List<String> texts) throws IOException {
    String name = file.getFileName().toString();
    if (name.equals("NOTICE.txt") || file.toString().contains("annotations")) {
      return;
    }
    if (name.endsWith(".txt")) {
      texts.add(Files.readString(file));
    } else if (name.endsWith(".tml")) {
      String text = Files.readString(file);
      text = text.substring(text.indexOf("<TEXT>") + 6, text.indexOf("</TEXT>"));
      texts.add(text.replaceAll("<[^>]*>", "").replace("&amp;", "&").replace("&quot;", "\""));
    } else if (name.endsWith(".json")) {
      texts.add(longStrings(file));
    } else if (name.endsWith(".source.gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        all.lines().forEach(line -> texts.add(line.replaceAll("TITLE=>|ARTICLE=>|\\[SEP]", "\n")));
      }
    }
  }

  private static String longStrings(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
        if (t == JsonToken.VALUE_STRING && json.getText().split(" ", 7).length > 5) {
          text.append(json.getText().strip()).append('\n');
        }
      }
    }
    return text.toString();
  }
}

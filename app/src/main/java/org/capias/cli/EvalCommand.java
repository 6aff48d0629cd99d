package org.capias.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.capias.eval.Evaluation;
import org.capias.eval.Score;
import org.capias.intake.Intake;
import org.capias.model.CaseFile;
import org.capias.registry.Registry;
import org.capias.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias eval CORPUS}: how well articles are read that people have annotated. */
@Command(
    name = "eval",
    header = "Measures the reading against articles that people have annotated.",
    description = {
      "Reads the articles of each event of CORPUS and compares the case file with the",
      "annotations: encounters, quotations and their speakers, indirect speech, claims,",
      "warrants, disputes, and whether all evidence stands verbatim where it says."
    },
    footer = {
      "",
      "CORPUS is a folder with texts/EVENT/*.txt, gold/EVENT/NAME.json for each text,",
      "gold/EVENT/event.json and, where there is one, articles.csv. docs/eval.md tells the",
      "measures and the members of the annotations.",
      "",
      "Examples:",
      "  capias eval corpus",
      "  capias eval corpus --event mongolia-2024 --verbose",
      "  capias eval corpus --format json"
    })
final class EvalCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CORPUS", description = "Folder with texts and annotations.")
  private Path corpus = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Option(names = "--event", paramLabel = "NAME", description = "Only this event.")
  private String event = "";

  @Option(names = "--verbose", description = "Tell every miss, and the figures of each event.")
  private boolean verbose;

  @Mixin private RegistryOption registryOption = new RegistryOption();

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(corpus.resolve("texts")) || !Files.isDirectory(corpus.resolve("gold"))) {
      throw new UsageException(
          "no annotated corpus",
          "at " + corpus,
          "give a folder with texts/EVENT/*.txt and gold/EVENT/*.json");
    }
    Registry registry = registryOption.load();
    Evaluation evaluation;
    try {
      evaluation = Evaluation.of(corpus, event, files -> caseFile(files, registry));
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "the annotations cannot be read (" + e.getMessage() + "), in " + corpus, e));
    }
    if (evaluation.events().isEmpty()) {
      throw new UsageException(
          "no such event: " + event, "in " + corpus.resolve("texts"), "leave --event out for all");
    }
    console.clearProgress();
    if (format == Format.JSON) {
      console.out().print(json(evaluation) + "\n");
    } else {
      text(evaluation);
    }
    return Console.DONE;
  }

  private String caseFile(List<Path> files, Registry registry) {
    Path metadata = corpus.resolve("articles.csv");
    Intake.Result intake =
        Intake.read(
            files.stream().map(Path::toString).toList(), Files.exists(metadata) ? metadata : null);
    // What is wrong with the metadata of other events is told with those.
    CaseFile file =
        CaseMaking.of(intake.documents(), intake.problems(), registry, console.silent());
    StringWriter out = new StringWriter();
    Reports.json(file, out);
    return out.toString();
  }

  private void text(Evaluation evaluation) {
    if (verbose) {
      evaluation.misses().forEach(miss -> console.out().print("  " + miss + "\n"));
      evaluation
          .events()
          .forEach((name, score) -> console.out().print("\n" + name + "\n" + score.text()));
      console.out().print("\nall events\n");
    }
    console.out().print(evaluation.total().text());
  }

  /** The figures of all as members, those of each event under {@code events}. */
  private String json(Evaluation evaluation) {
    StringWriter target = new StringWriter();
    try (JsonGenerator out =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(target)) {
      out.writeStartObject();
      figures(out, evaluation.total());
      out.writeObjectFieldStart("events");
      for (Map.Entry<String, Score> one : evaluation.events().entrySet()) {
        out.writeObjectFieldStart(one.getKey());
        figures(out, one.getValue());
        out.writeEndObject();
      }
      out.writeEndObject();
      if (verbose) {
        out.writeArrayFieldStart("misses");
        for (String miss : evaluation.misses()) {
          out.writeString(miss);
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target.toString();
  }

  private static void figures(JsonGenerator out, Score score) throws IOException {
    for (Map.Entry<String, Map<String, Double>> measure : score.figures().entrySet()) {
      out.writeObjectFieldStart(measure.getKey());
      for (Map.Entry<String, Double> figure : measure.getValue().entrySet()) {
        number(out, figure.getKey(), figure.getValue());
      }
      out.writeEndObject();
    }
  }

  private static void number(JsonGenerator out, String name, @Nullable Double value)
      throws IOException {
    if (value == null || value.isNaN()) {
      out.writeNullField(name);
    } else if (name.equals("gold") || name.equals("of")) {
      out.writeNumberField(name, value.intValue());
    } else {
      out.writeNumberField(name, value);
    }
  }
}

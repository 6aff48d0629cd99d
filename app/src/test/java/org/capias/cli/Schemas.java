package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published forms of what is printed as JSON: {@code docs/schemas}. */
final class Schemas {
  private Schemas() {}

  static JsonSchema of(String name) {
    Path file = Path.of("..", "docs", "schemas", name + "-1.schema.json");
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That a printed document is what its schema says. */
  static void holds(String name, String json) {
    assertThat(of(name).validate(json, InputFormat.JSON)).as(name).isEmpty();
  }

  /** That it would not be if these words were others. */
  static void refuses(String name, String json, String from, String to) {
    String changed = json.replace(from, to);
    assertThat(changed).as(from).isNotEqualTo(json);
    assertThat(of(name).validate(changed, InputFormat.JSON)).as(to).isNotEmpty();
  }
}

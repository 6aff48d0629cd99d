package org.capias.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.report.view.Page.Source;
import org.capias.report.view.Page.Story;

/** Arranges a case file: its stories in their order, then its sources. */
final class Arrangement {
  private final CaseFile file;
  private final Numbering numbers;
  private final boolean drawn;

  private final Handles handles;

  Arrangement(CaseFile file, CaseFile whole, boolean drawn) {
    this.file = file;
    this.handles = new Handles(file, whole);
    this.drawn = drawn;
    this.numbers = new Numbering(file);
  }

  Page page() {
    Set<String> ids = new LinkedHashSet<>();
    file.documents().forEach(d -> ids.add(d.story()));
    List<Source> sources = file.documents().stream().map(this::source).toList();
    List<Story> stories = new ArrayList<>();
    for (String id : ids) {
      stories.add(new StoryArrangement(file, numbers, handles, id, sources).story(drawn));
    }
    return new Page(
        stories.isEmpty() ? "No article could be read" : stories.get(0).headline(),
        stories,
        sources,
        file.problems(),
        file.registryVersion());
  }

  private Source source(CaseFile.Source source) {
    Document document = source.document();
    List<String> unknown = new ArrayList<>();
    if (document.outlet() == null) {
      unknown.add("outlet");
    }
    if (document.published() == null) {
      unknown.add("day of publication");
    }
    String copied = source.copyOf();
    return new Source(
        numbers.of(document.id()), source, copied == null ? 0 : numbers.of(copied), unknown);
  }
}

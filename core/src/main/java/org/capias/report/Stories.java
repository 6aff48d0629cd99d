package org.capias.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.Problem;
import org.capias.model.TimelineEntry;

/**
 * A case file of several stories as one case file for each, with nothing in it that does not stand
 * on words of its own documents. Problems that concern no single document are in each.
 */
final class Stories {
  private final CaseFile file;
  private final String story;
  private final List<CaseFile.Source> sources;
  private final Set<String> documents = new LinkedHashSet<>();

  private Stories(CaseFile file, String story, List<CaseFile.Source> sources) {
    this.file = file;
    this.story = story;
    this.sources = sources;
    sources.forEach(s -> documents.add(s.document().id()));
  }

  static List<CaseFile> of(CaseFile file) {
    Map<String, List<CaseFile.Source>> byStory = new LinkedHashMap<>();
    file.documents()
        .forEach(s -> byStory.computeIfAbsent(s.story(), id -> new ArrayList<>()).add(s));
    List<CaseFile> all = new ArrayList<>();
    byStory.forEach((id, sources) -> all.add(new Stories(file, id, sources).caseFile()));
    return all;
  }

  private CaseFile caseFile() {
    return new CaseFile(
        file.registryVersion(),
        file.registrySha256(),
        sources,
        file.encounters().stream().filter(e -> e.story().equals(story)).map(this::own).toList(),
        standing(file.statements(), s -> s.evidence()),
        standing(file.claims(), c -> c.evidence()),
        standing(file.warrants(), w -> w.evidence()),
        standing(file.agreements(), a -> a.evidence()),
        file.accounts().stream().map(this::own).filter(a -> !a.values().isEmpty()).toList(),
        standing(file.timeline(), t -> t.evidence()).stream().map(this::own).toList(),
        file.problems().stream().filter(this::isHere).toList());
  }

  private List<Evidence> own(List<Evidence> evidence) {
    return evidence.stream().filter(e -> documents.contains(e.document())).toList();
  }

  private <T> List<T> standing(List<T> items, Function<T, List<Evidence>> evidence) {
    return items.stream().filter(item -> !own(evidence.apply(item)).isEmpty()).toList();
  }

  private Encounter own(Encounter e) {
    return new Encounter(
        e.id(),
        e.story(),
        e.person(),
        e.state(),
        e.place(),
        e.kind(),
        e.outcome(),
        e.from(),
        e.to(),
        e.occasion(),
        e.determination(),
        e.casesLike(),
        own(e.evidence()));
  }

  private Account own(Account account) {
    List<Account.Value> values = new ArrayList<>();
    for (Account.Value value : account.values()) {
      List<Evidence> evidence = own(value.evidence());
      if (!evidence.isEmpty()) {
        List<String> own = value.documents().stream().filter(documents::contains).toList();
        values.add(new Account.Value(value.value(), own, evidence));
      }
    }
    return new Account(account.topic(), account.about(), account.verdict(), values);
  }

  private TimelineEntry own(TimelineEntry entry) {
    return new TimelineEntry(entry.date(), entry.what(), own(entry.evidence()));
  }

  private boolean isHere(Problem problem) {
    String where = problem.document();
    return where == null
        || documents.contains(where)
        || sources.stream().anyMatch(s -> s.document().source().equals(where));
  }
}

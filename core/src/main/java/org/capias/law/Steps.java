package org.capias.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Found;
import org.capias.model.Answer;
import org.capias.model.Determination.Finding;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/** What may follow, who acts, by which provision: {@code steps.txt}. */
final class Steps {
  /** What was decided on the encounter, as far as the steps depend on it. */
  private record Stage(boolean found, boolean assembly, boolean council) {}

  private record Entry(
      Answer answer,
      List<Condition> when,
      @Nullable String finding,
      @Nullable String referral,
      boolean councilOnly,
      String does) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Definition> definitions;

  Steps(Rulebook book) {
    definitions = book.definitions();
    for (Blocks.Block block : Blocks.read("steps.txt")) {
      entries.add(
          new Entry(
              Label.parse(Answer.class, block.one("answer")),
              book.conditions(block, "when"),
              block.maybe("finding").orElse(null),
              block.maybe("referral").orElse(null),
              block.maybe("council").filter("yes"::equals).isPresent(),
              block.one("do")));
    }
  }

  List<String> of(Question q, Found found, Answer answer, List<Finding> findings) {
    Stage stage = stage(findings);
    return entries.stream()
        .filter(e -> e.answer() == answer)
        .filter(e -> !e.councilOnly() || q.referred())
        .filter(e -> findingFits(e.finding(), stage))
        .filter(e -> referralFits(e.referral(), stage))
        .filter(e -> Condition.anyMet(e.when(), found, definitions))
        .map(Entry::does)
        .toList();
  }

  private static boolean findingFits(@Nullable String finding, Stage stage) {
    return finding == null || finding.equals(stage.found() ? "made" : "none");
  }

  private static boolean referralFits(@Nullable String referral, Stage stage) {
    if (referral == null) {
      return true;
    }
    return switch (referral) {
      case "Assembly" -> stage.assembly();
      case "Council" -> stage.council();
      case "none" -> !stage.assembly() && !stage.council();
      default -> throw new IllegalStateException("steps.txt: referral '" + referral + "'");
    };
  }

  private static Stage stage(List<Finding> findings) {
    boolean found = false;
    boolean assembly = false;
    boolean council = false;
    for (Finding f : findings) {
      String text = f.finding().toLowerCase(Locale.ROOT);
      found |= text.startsWith("yes") || text.startsWith("non-compliance");
      String referral = f.referral();
      boolean reversed = referral.equals("reversed");
      assembly = !reversed && (assembly || referral.equals("ASP") || referral.equals("both"));
      council = !reversed && (council || referral.equals("UNSC") || referral.equals("both"));
    }
    return new Stage(found, assembly, council);
  }
}

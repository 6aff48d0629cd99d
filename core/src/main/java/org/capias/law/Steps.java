package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Found;
import org.capias.model.Answer;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.capias.registry.Ruling;
import org.jspecify.annotations.Nullable;

/** What may follow, who acts, by which provision: {@code steps.txt}. */
final class Steps {
  /** How far a chamber has come with the encounter. */
  private enum Finding {
    NONE("none"),
    COMPLIED("complied"),
    DECLINED("declined"),
    MADE("made");

    private final String label;

    Finding(String label) {
      this.label = label;
    }
  }

  /**
   * So many days after a decision nobody is told any more that leave to appeal may be asked for: it
   * is five from notification, and notification takes a few.
   */
  private static final int APPEALABLE = 30;

  /**
   * What was decided on the encounter, as far as the steps depend on it.
   *
   * @param closed whether an appeal was decided, or the time for one is over
   */
  private record Stage(Finding finding, boolean assembly, boolean council, boolean closed) {}

  private record Entry(
      Answer answer,
      List<Condition> when,
      @Nullable String finding,
      @Nullable String referral,
      boolean councilOnly,
      boolean abroadOnly,
      boolean notAppealedOnly,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      String does) {
    /** Whether that provision stood on the day of knowledge (null: by now). */
    boolean stands(@Nullable LocalDate knownOn) {
      return (since == null || knownOn == null || !knownOn.isBefore(since))
          && (until == null || (knownOn != null && !knownOn.isAfter(until)));
    }
  }

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
              block.maybe("abroad").filter("yes"::equals).isPresent(),
              block.maybe("appealed").filter("no"::equals).isPresent(),
              block.maybe("since").map(LocalDate::parse).orElse(null),
              block.maybe("until").map(LocalDate::parse).orElse(null),
              block.one("do")));
    }
  }

  /**
   * @param delivered whether the registry records that the state arrested and the person was
   *     delivered
   */
  List<String> of(Question q, Found found, Answer answer, List<Ruling> rulings, boolean delivered) {
    LocalDate asked = q.knownOn() == null ? q.completeUntil() : q.knownOn();
    Stage stage = stage(rulings, delivered, asked);
    boolean home = q.suspect().person().nationality().contains(q.place().code());
    return entries.stream()
        .filter(e -> e.answer() == answer && e.stands(q.knownOn()))
        .filter(e -> !e.councilOnly() || q.referred())
        .filter(e -> !e.abroadOnly() || !home)
        .filter(e -> !e.notAppealedOnly() || !stage.closed())
        .filter(e -> e.finding() == null || e.finding().equals(stage.finding().label))
        .filter(e -> referralFits(e.referral(), stage))
        .filter(e -> Condition.anyMet(e.when(), found, definitions))
        .map(Entry::does)
        .toList();
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

  private static Stage stage(List<Ruling> rulings, boolean delivered, LocalDate asked) {
    Finding finding = delivered ? Finding.COMPLIED : Finding.NONE;
    boolean closed = false;
    boolean assembly = false;
    boolean council = false;
    for (Ruling r : rulings) {
      if (r.kind() == Ruling.Kind.NO_FINDING) {
        finding = Finding.DECLINED;
      } else if (r.kind() == Ruling.Kind.FINDING) {
        finding = Finding.MADE;
      }
      closed |= r.kind() == Ruling.Kind.APPEAL || r.kind() == Ruling.Kind.LEAVE_TO_APPEAL;
      PartialDate day = r.date();
      closed |= day != null && day.last().plusDays(APPEALABLE).isBefore(asked);
      boolean reversed = r.referral().equals("reversed");
      assembly = !reversed && (assembly || refers(r, "ASP"));
      council = !reversed && (council || refers(r, "UNSC"));
    }
    return new Stage(finding, assembly, council, closed);
  }

  private static boolean refers(Ruling ruling, String body) {
    return ruling.referral().equals(body) || ruling.referral().equals("both");
  }
}

package org.capias.report;

import java.util.List;
import java.util.Locale;
import org.capias.model.CasesLike;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.Problem;
import org.capias.report.Layout.Style;
import org.capias.report.view.Page;
import org.capias.report.view.Page.Actor;
import org.capias.report.view.Page.Cite;
import org.capias.report.view.Page.Comparison;
import org.capias.report.view.Page.Duty;
import org.capias.report.view.Page.Happening;
import org.capias.report.view.Page.Likeness;
import org.capias.report.view.Page.Line;
import org.capias.report.view.Page.Saying;
import org.capias.report.view.Page.Source;
import org.capias.report.view.Page.Story;
import org.capias.report.view.Visible;
import org.capias.report.view.Words;

/**
 * A case file for a terminal. Sections come in the order of the questions: what happened, who was
 * bound, what the state said, who said what, why, where the sources differ, cases like it, what may
 * follow, the sources, what nobody tells. A section without content is left out.
 *
 * <p>Long lists are cut to stay readable, and each cut says how much it hides.
 */
final class CaseFileText {
  /** Where the text of a row begins behind its label. */
  private static final int TEXT = 20;

  private static final int SAYINGS = 6;
  private static final int ACTORS = 14;
  private static final int VALUES = 12;

  /** A longer quotation of the words behind a date is left to the page. */
  private static final int SHORT = 64;

  private final Layout out;
  private final DeterminationText determinations;

  CaseFileText(Layout out) {
    this.out = out;
    this.determinations = new DeterminationText(out);
  }

  void write(Page page) {
    if (page.stories().isEmpty()) {
      out.line(0, 2).add(page.title().toUpperCase(Locale.ROOT), Style.STRONG);
    }
    for (Story story : page.stories()) {
      out.gap();
      story(story);
    }
    problems(page.problems());
    if (!page.sources().isEmpty()) {
      out.gap().line(0, 2).add("registry " + page.registry(), Style.FAINT);
    }
    out.flush();
  }

  private void story(Story story) {
    out.line(0, 2).add(story.headline().toUpperCase(Locale.ROOT), Style.STRONG);
    out.add(story.when().isEmpty() ? "" : "· " + story.when());
    for (Line line : story.standfirst()) {
      out.line(0, 2).add(line.text());
      numbers(line.cites());
    }
    happened("What happened", story.happened());
    happened("Earlier and later, as the sources tell it", story.background());
    if (!story.duties().isEmpty() || !story.dutyTold().isEmpty()) {
      heading("Who was bound, and why");
      duties(story.duties(), story.again());
      rows("the sources", story.dutyTold());
    }
    Actor state = story.state();
    if (story.hasDeeds()) {
      heading(story.whatTheStateDid());
      rows("", story.did());
      if (state != null) {
        sayings(state, 2);
      }
      rows("agreements", story.agreements());
    }
    actors(story.actors());
    if (!story.reasons().isEmpty()) {
      heading("Why, according to the sources");
      story.reasons().forEach(topic -> rows(topic.name(), topic.claims()));
    }
    comparisons("Told alike", story.agreed());
    comparisons("Different and compatible", story.compatible());
    comparisons("What changed while it was reported", story.developed());
    comparisons("Where the sources differ", story.differ());
    comparisons("One source only", story.single());
    if (!story.copies().isEmpty()) {
      heading("Copies");
      rows("", story.copies());
    }
    if (!story.like().isEmpty()) {
      heading("Cases like it");
      like(story.like().get(0));
    }
    list("What may follow", story.next());
    sources(story.sources());
    list("What Capias could not tell", story.notTold());
  }

  /** What the story is about with its reasons; the others, and what was told before, in short. */
  private void duties(List<Duty> duties, boolean again) {
    for (Duty duty : duties) {
      if (duty.foremost() && !again) {
        determinations.inCase(duty.encounter(), duty.determination());
      } else {
        determinations.inShort(duty.encounter(), duty.determination());
      }
    }
  }

  private void heading(String text) {
    out.gap().line(0, 2).add(text.toUpperCase(Locale.ROOT), Style.STRONG);
  }

  private void numbers(List<Cite> cites) {
    for (Cite cite : cites) {
      out.add("[" + cite.source() + "]", Style.FAINT);
    }
  }

  /** The numbers, each with its words where they are short. */
  private void words(List<Cite> cites) {
    for (Cite cite : cites) {
      out.add("[" + cite.source() + "]", Style.FAINT);
      Evidence first = cite.words().get(0);
      if (first.quote().length() <= SHORT) {
        out.add("“" + first.quote().strip() + "”");
      }
    }
  }

  private void happened(String name, List<Happening> happened) {
    if (happened.isEmpty()) {
      return;
    }
    heading(name);
    String before = "";
    for (Happening one : happened) {
      out.line(2, TEXT).add(one.date().equals(before) ? "" : one.date());
      before = one.date();
      out.column(TEXT).add(one.what());
      words(one.cites());
      for (Line other : one.disputed()) {
        out.line(TEXT, TEXT + 2).add("DISPUTED:", Style.ALARM).add(other.text());
        words(other.cites());
      }
      for (Line other : one.planned()) {
        out.line(TEXT, TEXT + 2).add("planned for", Style.DOUBT).add(other.text());
        words(other.cites());
      }
    }
  }

  private void rows(String label, List<Line> lines) {
    String name = label;
    for (Line line : lines) {
      out.line(2, label.isEmpty() ? 4 : TEXT).add(name);
      if (!label.isEmpty()) {
        out.column(TEXT);
      }
      out.add(line.text());
      numbers(line.cites());
      name = "";
    }
  }

  private void actors(List<Actor> actors) {
    if (actors.isEmpty()) {
      return;
    }
    heading("Who said what");
    for (Actor actor : actors.subList(0, Math.min(ACTORS, actors.size()))) {
      out.line(2, 4).add(actor.name(), Style.STRONG);
      sayings(actor, 4);
    }
    List<Actor> rest = actors.subList(Math.min(ACTORS, actors.size()), actors.size());
    int hidden = rest.stream().mapToInt(a -> a.sayings().size()).sum();
    if (hidden > 0) {
      out.line(2, 4)
          .add("… " + hidden + " more of " + rest.size() + " speakers: --format html", Style.FAINT);
    }
  }

  private void sayings(Actor actor, int indent) {
    actor.sayings().stream().limit(SAYINGS).forEach(saying -> saying(saying, indent));
    int hidden = actor.sayings().size() - SAYINGS;
    if (hidden > 0) {
      out.line(indent, indent).add("… " + hidden + " more: --format html", Style.FAINT);
    }
  }

  private void saying(Saying saying, int indent) {
    out.line(indent, indent + 2);
    if (!saying.speaker().isEmpty()) {
      out.add(saying.speaker() + ":");
    }
    if (saying.denied()) {
      out.add(saying.denial(), Style.DOUBT);
    }
    if (!saying.verbatim() && !saying.cue().isEmpty()) {
      out.add(saying.cue() + ":", Style.FAINT);
    }
    out.add(saying.verbatim() ? "“" + saying.words() + "”" : saying.words());
    numbers(saying.cites());
    if (!saying.context().isEmpty()) {
      out.add("(in: " + Visible.line(saying.context()) + ")", Style.FAINT);
    }
    if (!saying.note().isEmpty()) {
      out.add("(" + saying.note() + ")", Style.FAINT);
    }
  }

  private void comparisons(String name, List<Comparison> comparisons) {
    if (comparisons.isEmpty()) {
      return;
    }
    heading(name);
    for (Comparison one : comparisons.subList(0, Math.min(VALUES, comparisons.size()))) {
      out.line(2, 6).add(one.lead());
      String before = "";
      for (Line value : one.values()) {
        out.add(before).add(value.text(), Style.STRONG);
        numbers(value.cites());
        before = "·";
      }
    }
    if (comparisons.size() > VALUES) {
      out.line(2, 4)
          .add("… " + (comparisons.size() - VALUES) + " more: --format html", Style.FAINT);
    }
  }

  private void like(Likeness like) {
    out.line(2, 4).add(like.encounter() + ": " + Words.rate(like.cases()));
    if (!like.shared().isEmpty()) {
      out.line(2, 4).add("The nearest, all alike in: " + like.shared() + ".");
    }
    for (CasesLike.Precedent p : like.cases().nearest()) {
      out.line(4, 6)
          .add(p.id() + "  " + p.person() + ", " + p.state().name())
          .add(p.from() == null ? "" : "· " + Words.date(p.from()))
          .add("· " + Words.outcome(p.outcome()))
          .add(like.own(p).isEmpty() ? "" : "· also " + like.own(p));
    }
  }

  private void list(String name, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(name);
      lines.forEach(line -> out.line(2, 4).add(line));
    }
  }

  private void sources(List<Source> sources) {
    heading("Sources");
    for (Source source : sources) {
      Document document = source.source().document();
      out.line(2, 6)
          .add("[" + source.number() + "]")
          .column(6)
          .add(document.source(), Style.STRONG);
      for (String known : new String[] {document.outlet(), document.author(), document.title()}) {
        if (known != null) {
          out.add("· " + known);
        }
      }
      out.add(
          document.published() == null
              ? "· no date told"
              : "· " + Words.date(document.published()));
      if (source.copies() != 0) {
        out.add("· copies [" + source.copies() + "]");
      }
      out.add(Words.unclaimed(source.source()));
      out.add(
          "· " + document.id().substring(0, Math.min(19, document.id().length())) + "…",
          Style.FAINT);
    }
  }

  private void problems(List<Problem> problems) {
    if (!problems.isEmpty()) {
      heading("Problems");
      problems.forEach(p -> out.line(2, 4).add(p.message()));
    }
  }
}

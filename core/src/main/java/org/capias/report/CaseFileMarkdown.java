package org.capias.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.capias.model.CasesLike;
import org.capias.model.Determination;
import org.capias.model.Document;
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
 * A case file as Markdown (CommonMark) for a brief: the same sections in the same order as the
 * page, the longest lists cut, each cut told. Numbers in brackets are the sources at the end.
 * Whatever is not ours is escaped, so that no word of an article becomes a heading, a link or
 * markup.
 */
final class CaseFileMarkdown {
  private static final int SAYINGS = 4;
  private static final int ACTORS = 12;
  private static final int FACTS = 10;
  private static final String ALWAYS = "\\`*_{}[]<>#|~&";

  /** What makes a list or a rule at the start of a line, also behind digits. */
  private static final String AT_START = "+-.)=";

  private final StringBuilder out = new StringBuilder();

  private CaseFileMarkdown() {}

  static void write(Page page, Writer target) {
    CaseFileMarkdown brief = new CaseFileMarkdown();
    brief.page(page);
    try {
      target.append(brief.out);
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(Page page) {
    if (page.stories().isEmpty()) {
      heading(1, page.title());
    }
    page.stories().forEach(this::story);
    section("Problems", page.problems().stream().map(p -> p.message()).toList());
    out.append("\nRegistry ").append(safe(page.registry())).append("\\.\n");
  }

  private void story(Story story) {
    heading(1, story.headline());
    if (!story.when().isEmpty()) {
      paragraph("**" + safe(story.when()) + "**");
    }
    story.standfirst().forEach(line -> paragraph(cited(line)));
    happened("What happened", story.happened());
    happened("Earlier and later, as the sources tell it", story.background());
    if (!story.duties().isEmpty() || !story.dutyTold().isEmpty()) {
      heading(2, "Who was bound, and why");
      story.duties().forEach(duty -> duty(duty, story.again()));
      story.dutyTold().forEach(line -> item(cited(line)));
    }
    Actor state = story.state();
    if (story.hasDeeds()) {
      heading(2, story.whatTheStateDid());
      story.did().forEach(line -> item(cited(line)));
      if (state != null) {
        sayings(state);
      }
      story.agreements().forEach(line -> item(cited(line)));
    }
    actors(story.actors());
    if (!story.reasons().isEmpty()) {
      heading(2, "Why, according to the sources");
      story.reasons().forEach(topic -> topic.claims().forEach(line -> item(cited(line))));
    }
    facts("Told alike", story.agreed());
    facts("Different and compatible", story.compatible());
    facts("What changed while it was reported", story.developed());
    facts("Where the sources differ", story.differ());
    facts("One source only", story.single());
    lines("Copies", story.copies());
    if (!story.like().isEmpty()) {
      heading(2, "Cases like it");
      Likeness like = story.like().get(0);
      CasesLike cases = like.cases();
      String shared =
          like.shared().isEmpty() ? "" : " The nearest are alike in " + like.shared() + ".";
      paragraph(safe(like.encounter() + ". " + Words.rate(cases) + shared));
      for (CasesLike.Precedent one : cases.nearest()) {
        String day = one.from() == null ? "" : " " + Words.date(one.from());
        String place = one.person() + ", " + one.state().name() + day;
        String own = like.own(one).isEmpty() ? "" : "; also " + like.own(one);
        item(safe(place + ": " + Words.outcome(one.outcome()) + own));
      }
    }
    section("What may follow", story.next());
    heading(2, "Sources");
    story.sources().forEach(this::source);
    section("What Capias could not tell", story.notTold());
    lines("To put right", story.handles());
  }

  private void duty(Duty duty, boolean again) {
    Determination d = duty.determination();
    item("**" + safe(duty.encounter() + ": " + Words.answer(d)) + "**");
    if (again) {
      return;
    }
    for (Determination.Reason reason : d.reasons()) {
      String holds = reason.holds().label() + ": ";
      inner(safe(holds + reason.because() + " (" + reason.article() + ")"));
    }
    for (Determination.Objection one : d.objections()) {
      inner(safe("objection " + one.disposition().label() + ": " + one.raised()));
    }
    if (!d.views().isEmpty()) {
      List<String> holders = d.views().stream().map(Determination.View::holder).distinct().toList();
      inner(safe("views differ on the law: " + String.join("; ", holders)));
    }
    for (Determination.Finding one : d.findings()) {
      String date = one.date() == null ? "" : ", " + Words.date(one.date());
      inner(safe("decided by " + one.chamber() + date + ": " + Words.finding(one, d.date())));
    }
  }

  private void happened(String title, List<Happening> happened) {
    if (!happened.isEmpty()) {
      heading(2, title);
      for (Happening one : happened) {
        item("**" + safe(one.date()) + "** " + safe(one.what()) + numbers(one.cites()));
        one.disputed().forEach(other -> inner("**Disputed:** " + cited(other)));
        one.planned().forEach(other -> inner("Planned for " + cited(other)));
      }
    }
  }

  private void actors(List<Actor> actors) {
    if (!actors.isEmpty()) {
      heading(2, "Who said what");
      for (Actor actor : actors.subList(0, Math.min(ACTORS, actors.size()))) {
        paragraph("**" + safe(actor.name()) + "**");
        sayings(actor);
      }
      more(actors.size() - ACTORS, "speakers");
    }
  }

  private void sayings(Actor actor) {
    for (Saying one : actor.sayings().subList(0, Math.min(SAYINGS, actor.sayings().size()))) {
      String who = one.speaker().isEmpty() ? "" : safe(one.speaker()) + ": ";
      String denied = one.denied() ? "*" + one.denial() + "* " : "";
      String cue = one.verbatim() || one.cue().isEmpty() ? "" : "*" + safe(one.cue()) + "* ";
      String words = one.verbatim() ? "“" + safe(one.words()) + "”" : safe(one.words());
      String note = one.note().isEmpty() ? "" : " (" + safe(one.note()) + ")";
      String in = one.context().isEmpty() ? "" : " (in: " + safe(one.context()) + ")";
      item(who + denied + cue + words + numbers(one.cites()) + in + note);
    }
    more(actor.sayings().size() - SAYINGS, "of the same");
  }

  private void facts(String title, List<Comparison> facts) {
    if (!facts.isEmpty()) {
      heading(2, title);
      for (Comparison one : facts.subList(0, Math.min(FACTS, facts.size()))) {
        item(
            safe(one.lead())
                + " "
                + String.join(" · ", one.values().stream().map(this::cited).toList()));
      }
      more(facts.size() - FACTS, "facts");
    }
  }

  private void lines(String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      heading(2, title);
      lines.forEach(line -> item(cited(line)));
    }
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(2, title);
      lines.forEach(line -> item(safe(line)));
    }
  }

  private void source(Source source) {
    Document one = source.source().document();
    StringBuilder text = new StringBuilder("\\[" + source.number() + "\\] ");
    text.append(safe(one.title() == null ? one.source() : one.title()));
    for (String known : new String[] {one.outlet(), one.author(), one.url()}) {
      text.append(known == null ? "" : " · " + safe(known));
    }
    text.append(" · ")
        .append(one.published() == null ? "no date told" : Words.date(one.published()));
    text.append(source.copies() == 0 ? "" : " · repeats \\[" + source.copies() + "\\]");
    String left = Words.unclaimed(source.source());
    text.append(left.isEmpty() ? "" : " " + left);
    item(text.append(" · `").append(one.id()).append('`').toString());
  }

  private String cited(Line line) {
    return safe(line.text()) + numbers(line.cites());
  }

  /** {@code [1] [4]}, the brackets escaped. */
  private static String numbers(List<Cite> cites) {
    StringBuilder text = new StringBuilder();
    for (Cite cite : cites) {
      text.append(" \\[").append(cite.source()).append("\\]");
    }
    return text.toString();
  }

  private void more(int hidden, String what) {
    if (hidden > 0) {
      item("… " + hidden + " more " + what + " on the page");
    }
  }

  private void heading(int level, String text) {
    out.append(out.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ');
    out.append(safe(text)).append("\n\n");
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }

  private void item(String text) {
    out.append("- ").append(text).append('\n');
  }

  private void inner(String text) {
    out.append("  - ").append(text).append('\n');
  }

  /** Words of others: one line, every character that Markdown might read escaped. */
  private static String safe(String text) {
    String line = Visible.line(text).strip();
    StringBuilder safe = new StringBuilder(line.length() + 16);
    boolean start = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (ALWAYS.indexOf(c) >= 0 || start && AT_START.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
      start = start && Character.isDigit(c);
    }
    return safe.toString();
  }
}

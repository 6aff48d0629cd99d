package org.capias.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Determination;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A case file as it is read: one {@link Story} for each event, the sources once at the end. Every
 * sentence that rests on a document carries {@link Cite}s.
 *
 * @param title the headline of the first story
 * @param sources numbered from 1, in the order of the case file
 */
public record Page(
    String title,
    List<Story> stories,
    List<Source> sources,
    List<Problem> problems,
    String registry) {
  public Page {
    stories = List.copyOf(stories);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** The case file, arranged. */
  public static Page of(CaseFile file) {
    return of(file, file);
  }

  /**
   * A page of a part of a case file.
   *
   * @param whole by whose lists warrants and agreements are numbered, as in its JSON
   */
  public static Page of(CaseFile file, CaseFile whole) {
    return new Arrangement(file, whole, true).page();
  }

  /** The same without the pictures, for what shows none: a first answer need not wait for them. */
  public static Page inWords(CaseFile file) {
    return new Arrangement(file, file, false).page();
  }

  /** What a reader calls a source: its outlet, or the name of its file. */
  public String name(int source) {
    Document document = sources.get(source - 1).source().document();
    String outlet = document.outlet();
    String place = document.source();
    return outlet != null ? outlet : place.substring(place.lastIndexOf('/') + 1);
  }

  /**
   * Words of one source behind a sentence.
   *
   * @param source its number
   * @param copies number of the source that this one copies, or 0
   * @param words at least one piece, in the order of the text
   */
  public record Cite(int source, int copies, List<Evidence> words) {
    public Cite {
      words = List.copyOf(words);
    }
  }

  /**
   * A document.
   *
   * @param copies number of the source that it copies, or 0
   * @param unknown what is not known of it ("outlet", "day of publication")
   */
  public record Source(int number, CaseFile.Source source, int copies, List<String> unknown) {
    public Source {
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * One event.
   *
   * @param headline one sentence, without its full stop
   * @param when the days in words
   * @param standfirst what the reader should know before anything else
   * @param keys the answers in a few words
   * @param times pictures of when things happened; none where there is nothing to compare
   * @param background what happened long before or is to come long after, as the sources tell it
   * @param dutyTold what the sources say of membership and duty
   * @param did what became of the first encounter, as the sources tell it
   * @param host the state of the first encounter as in a sentence, or null where there is none
   * @param state what the state of the first encounter says, or null where it says nothing
   * @param voices a picture of who is heard where, or null where there is nothing to compare
   * @param reasons why, according to the sources
   * @param sources the documents of this story
   * @param notTold what the documents leave open
   * @param handles the ids of encounters, warrants and agreements, for whoever puts them right
   * @param again whether other articles make a case file of the same encounters
   */
  public record Story(
      String id,
      String headline,
      String when,
      List<Line> standfirst,
      List<Key> keys,
      List<Happening> happened,
      List<TimelinePicture> times,
      List<Happening> background,
      List<Duty> duties,
      List<Line> dutyTold,
      List<Line> did,
      @Nullable String host,
      @Nullable Actor state,
      List<Actor> actors,
      @Nullable VoicesPicture voices,
      List<Topic> reasons,
      List<Line> agreements,
      List<Comparison> developed,
      List<Comparison> differ,
      List<Comparison> compatible,
      List<Comparison> agreed,
      List<Comparison> single,
      List<Line> copies,
      List<Likeness> like,
      List<String> next,
      List<Source> sources,
      List<String> notTold,
      List<Line> handles,
      boolean again) {

    /** The sections that have something in them, in the order of the questions. */
    public List<Section> sections() {
      List<Section> all = new ArrayList<>();
      add(all, "happened", "What happened", hasHappened());
      add(all, "bound", "Who was bound, and why", !duties.isEmpty() || !dutyTold.isEmpty());
      add(all, "state", whatTheStateDid(), hasDeeds());
      add(all, "said", "Who said what", !actors.isEmpty());
      add(all, "why", "Why, according to the sources", !reasons.isEmpty());
      add(all, "agreed", "Told alike", !agreed.isEmpty());
      add(all, "compatible", "Different and compatible", !compatible.isEmpty());
      add(all, "developed", "What changed while it was reported", !developed.isEmpty());
      add(all, "differ", "Where the sources differ", !differ.isEmpty());
      add(all, "single", "One source only", !single.isEmpty());
      add(all, "copies", "Copies", !copies.isEmpty());
      add(all, "like", "Cases like it", !like.isEmpty());
      add(all, "next", "What may follow", !next.isEmpty());
      add(all, "sources", "Sources", !sources.isEmpty());
      add(all, "open", "What Capias could not tell", !notTold.isEmpty());
      add(all, "ids", "To put right", !handles.isEmpty());
      return all;
    }

    /** Whether anything has a place in the section on what happened. */
    public boolean hasHappened() {
      return !happened.isEmpty() || !background.isEmpty() || !times.isEmpty();
    }

    /** Whether anything has a place in the section on the state. */
    public boolean hasDeeds() {
      return state != null || !did.isEmpty() || !agreements.isEmpty();
    }

    /** The pictures that stand with what happened, and not with what was earlier and later. */
    public List<TimelinePicture> days() {
      return times.stream().filter(p -> background.isEmpty() || !p.id().equals("years")).toList();
    }

    /** The others. */
    public List<TimelinePicture> years() {
      return times.stream().filter(p -> !days().contains(p)).toList();
    }

    /** Title of the section on the state. */
    public String whatTheStateDid() {
      String who = host == null ? "the state" : host;
      return state == null ? "What " + who + " did" : "What " + who + " did and said";
    }

    private static void add(List<Section> all, String key, String title, boolean present) {
      if (present) {
        all.add(new Section(key, title));
      }
    }
  }

  /** A section of a story. */
  public record Section(String key, String title) {}

  /**
   * An answer in a few words.
   *
   * @param tone {@code alarm}, {@code good}, {@code doubt} or {@code plain}; colour only, the words
   *     say it too
   */
  public record Key(String name, String value, String tone) {}

  /** A sentence with what it rests on. */
  public record Line(String text, List<Cite> cites) {}

  /**
   * Something that happened.
   *
   * @param date in words, short ("Mon 2 Sep 2024", "2023")
   * @param disputed other days that are told, each with who tells it
   * @param planned days for which it was planned, where they are others
   */
  public record Happening(
      String date, String what, List<Cite> cites, List<Line> disputed, List<Line> planned) {}

  /** The law's answer for one encounter, the foremost being the one that the story is about. */
  public record Duty(String encounter, Determination determination, boolean foremost) {}

  /** Somebody who says things: a person, an institution, a state, with whoever speaks for it. */
  public record Actor(String name, List<Saying> sayings) {}

  /**
   * Something said.
   *
   * @param speaker name and role, or empty where it is the actor itself or the one before
   * @param cue the word that announces it, or empty
   * @param words a verbatim quotation if {@code verbatim}, else the article's words for it
   * @param denied whether the speaker denies it
   * @param context the sentence around a quotation of few words, or empty
   * @param note who else is given the same words, or empty
   */
  public record Saying(
      String speaker,
      String cue,
      String words,
      boolean verbatim,
      boolean denied,
      String context,
      String note,
      List<Cite> cites) {
    /** How a denial is marked: the announcing word says what it is, where there is one. */
    public String denial() {
      return verbatim || cue.isEmpty() ? "denies" : "denial:";
    }

    /** The same without its speaker, who stands before the saying above. */
    Saying bySameSpeaker() {
      return new Saying("", cue, words, verbatim, denied, context, note, cites);
    }
  }

  /** Claims of one kind. */
  public record Topic(String name, List<Line> claims) {}

  /** One fact as several sources tell it. */
  public record Comparison(String what, List<Line> values) {
    /** What stands before the values: a phrase that runs into its only value has no colon. */
    public String lead() {
      boolean runsOn = values.size() == 1 && RUNS_ON.matcher(what).find();
      return runsOn ? what : what + ":";
    }

    private static final Pattern RUNS_ON =
        Pattern.compile("[^:]* (in|on|at|since|for|to|from|of|with|by|until|about|between|over)$");
  }

  /** Earlier cases like an encounter. */
  public record Likeness(String encounter, CasesLike cases) {
    /** What makes all the nearest cases similar, said once; empty for a single case. */
    public String shared() {
      return cases.nearest().size() < 2 ? "" : String.join(", ", inAll());
    }

    /** What makes this one similar beyond that. */
    public String own(CasesLike.Precedent one) {
      Set<String> own = new LinkedHashSet<>(parts(one));
      if (cases.nearest().size() > 1) {
        own.removeAll(inAll());
      }
      return String.join(", ", own);
    }

    private Set<String> inAll() {
      Set<String> all = new LinkedHashSet<>();
      for (CasesLike.Precedent one : cases.nearest()) {
        if (all.isEmpty()) {
          all.addAll(parts(one));
        } else {
          all.retainAll(parts(one));
        }
      }
      return all;
    }

    private static List<String> parts(CasesLike.Precedent one) {
      return List.of(one.why().split(", "));
    }
  }
}

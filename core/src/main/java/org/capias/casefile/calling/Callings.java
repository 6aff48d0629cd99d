package org.capias.casefile.calling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.capias.casefile.correction.Corrected;
import org.capias.casefile.verdict.Votes;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Claim;
import org.capias.model.Evidence;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called: {@code Omar al-Bashir} in one article is {@code Omar Hassan Al-Beshir}
 * in the next, and a record that has both looks like two people; so he has one name in all stories.
 * It is one that somebody has put right; else, with the family name as most independent voices
 * spell it, the one that most of them have in their encounters and warrants, among equals the
 * fullest, then the one that most words stand on; never one that lacks the family name, or has
 * nothing else, where somebody writes more. Where as many voices spell the family name one way as
 * another, it is the name that the registry has. People whom the registry does not know keep each
 * name, for it cannot tell who is one. A name that somebody has put right counts so where he set it
 * in all sources; set in single sources it stays with what these tell, and with nothing else.
 *
 * <pre>{@code
 * Callings callings = new Callings(shelf, stories::of, corrected, known::name);
 * PersonRef one = callings.person(told, "s1");
 * }</pre>
 */
public final class Callings {
  private final UnaryOperator<String> storyOf;
  private final UnaryOperator<@Nullable String> registered;

  /** Names that people have set, in all sources. */
  private final Set<String> set;

  /** Names that they have set in single sources: what these alone tell keeps them. */
  private final Set<String> kept;

  private final Map<String, Story> stories = new HashMap<>();

  /**
   * @param storyOf the story of a document: {@code s1} …
   * @param registered what the registry calls the person of an id, or null
   */
  public Callings(
      Shelf shelf,
      UnaryOperator<String> storyOf,
      Corrected corrected,
      UnaryOperator<@Nullable String> registered) {
    this.storyOf = storyOf;
    this.registered = registered;
    this.set = corrected.names();
    this.kept = corrected.namesInSome();
    Map<String, Called> everywhere = new TreeMap<>();
    Map<String, Map<String, Called>> told = new TreeMap<>();
    for (Reading reading : shelf.readings()) {
      String voice = shelf.voice(reading.document().id());
      Map<String, Called> here =
          told.computeIfAbsent(storyOf.apply(reading.document().id()), s -> new TreeMap<>());
      for (Map<String, Called> people : List.of(here, everywhere)) {
        for (ToldEncounter one : reading.encounters()) {
          count(people, one.person(), voice, one.evidence().size());
        }
        for (ToldWarrant one : reading.warrants()) {
          count(people, one.person(), voice, one.evidence().size());
        }
      }
    }
    Map<String, String> names = new HashMap<>();
    everywhere.forEach((id, called) -> names.put(id, called.name(set, registered.apply(id))));
    told.forEach((story, people) -> stories.put(story, new Story(people, names)));
  }

  private static void count(
      Map<String, Called> people, PersonRef person, String voice, int sentences) {
    if (person.id() != null) {
      Called called = people.computeIfAbsent(person.id(), id -> new Called());
      called.voices.add(person.name(), voice);
      called.sentences.merge(person.name(), sentences, Integer::sum);
    }
  }

  /** The names of one person, in one story or in all. */
  private static final class Called {
    private final Votes<String> voices = new Votes<>();
    private final Map<String, Integer> sentences = new HashMap<>();

    String name(Set<String> set, @Nullable String registered) {
      Set<String> names = voices.voices().keySet();
      Votes<String> left = new Votes<>(new TreeMap<>(voices.voices()));
      if (names.stream().anyMatch(set::contains)) {
        left.voices().keySet().retainAll(set);
      } else {
        left.voices()
            .keySet()
            .removeIf(name -> names.stream().anyMatch(fuller -> lacks(name, fuller)));
        boolean even = spelledByMost(left);
        if (even && registered != null) {
          return registered;
        }
      }
      String most =
          left.most(
              Comparator.comparingInt((String name) -> -name.length())
                  .thenComparingInt(name -> -sentences.getOrDefault(name, 0))
                  .thenComparing(name -> name));
      return most != null ? most : names.iterator().next();
    }
  }

  /**
   * Keeps the spelling of the family name that most voices have; all of them where none has.
   *
   * @return whether several are left
   */
  private static boolean spelledByMost(Votes<String> names) {
    Votes<String> families = new Votes<>(new TreeMap<>());
    names
        .voices()
        .forEach((name, voices) -> voices.forEach(one -> families.add(family(name), one)));
    int most = families.voices().values().stream().mapToInt(Set::size).max().orElse(0);
    names
        .voices()
        .keySet()
        .removeIf(n -> families.voices().getOrDefault(family(n), Set.of()).size() < most);
    return names.voices().keySet().stream().map(Callings::family).distinct().count() > 1;
  }

  private static String family(String name) {
    List<String> words = Folded.words(name);
    return words.isEmpty() ? name : last(words);
  }

  /**
   * A family name alone, whatever spelling of the whole another has; {@code Saif al-Islam} beside
   * {@code Saif al-Islam Gaddafi}.
   */
  private static boolean lacks(String name, String fuller) {
    List<String> words = Folded.words(name);
    List<String> more = Folded.words(fuller);
    return words.size() < more.size()
        && (words.size() == 1 || more.containsAll(words) && !last(more).equals(last(words)));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** The names of one story. */
  private final class Story {
    private final Map<String, String> byId = new TreeMap<>();

    /** Of names that only one person has. */
    private final Map<String, String> byName = new HashMap<>();

    private final Map<String, String> known = new HashMap<>();

    Story(Map<String, Called> people, Map<String, String> names) {
      Set<String> shared = new HashSet<>();
      people.forEach(
          (id, called) -> {
            String name = names.getOrDefault(id, id);
            byId.put(id, name);
            for (String told : called.voices.voices().keySet()) {
              if (byName.put(told, name) != null) {
                shared.add(told);
              }
            }
          });
      byName.keySet().removeAll(shared);
      shared.forEach(name -> known.put(name, name));
    }

    String name(String told) {
      return byId.isEmpty() ? told : known.computeIfAbsent(told, this::find);
    }

    /** A phrase with the whole names in it changed: "issued a warrant for X". */
    String within(String phrase) {
      String[] words = phrase.split(" ");
      StringBuilder changed = new StringBuilder();
      for (int i = 0; i < words.length; ) {
        int end = i;
        while (end < words.length && isLarge(words[end])) {
          end++;
        }
        end = Math.max(end, i + 1);
        String run = String.join(" ", List.of(words).subList(i, end));
        changed.append(changed.isEmpty() ? "" : " ").append(end > i + 1 ? name(run) : run);
        i = end;
      }
      return changed.toString();
    }

    private static boolean isLarge(String word) {
      return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /**
     * Of a person in the story also the surname alone, and a spelling with the same surname and the
     * same first letter.
     */
    private String find(String told) {
      String name = byName.get(told);
      List<String> words = name != null ? List.of() : Folded.words(told);
      if (words.isEmpty()
          || words.size() > 5
          || told.chars().anyMatch(c -> ",;’'".indexOf(c) >= 0)) {
        return name != null ? name : told;
      }
      List<String> alike = new ArrayList<>();
      for (String person : byId.values()) {
        List<String> of = Folded.words(person);
        boolean surname = !of.isEmpty() && last(of).equals(last(words));
        if (surname && (words.size() == 1 || of.get(0).charAt(0) == words.get(0).charAt(0))) {
          alike.add(person);
        }
      }
      return alike.size() == 1 ? alike.get(0) : told;
    }
  }

  /** The person under the one name; as told if the story has nothing on him. */
  public PersonRef person(PersonRef told, String story) {
    Story names = told.id() == null ? null : stories.get(story);
    String name = names == null ? null : names.byId.get(told.id());
    return name == null || kept.contains(told.name()) ? told : new PersonRef(told.id(), name);
  }

  /** The same of a warrant: in the story that most of its words stand in. */
  public ToldWarrant warrant(ToldWarrant told) {
    return new ToldWarrant(
        person(told.person(), story(told.evidence())),
        told.court(),
        told.date(),
        told.crimes(),
        told.evidence(),
        told.rule());
  }

  /** The same of a claim's subject, where that is a name and nothing else, and in its relation. */
  public Claim claim(Claim told) {
    String subject = name(told.subject(), told.evidence());
    String relation = within(told.relation(), told.evidence());
    return subject.equals(told.subject()) && relation.equals(told.relation())
        ? told
        : new Claim(
            told.id(),
            subject,
            relation,
            told.value(),
            told.unit(),
            told.asOf(),
            told.attributedTo(),
            told.topic(),
            told.modality(),
            told.evidence(),
            told.rule());
  }

  /** The same of what an account is about. */
  public Account account(Account told) {
    List<Evidence> words =
        told.values().stream().map(Account.Value::evidence).flatMap(Collection::stream).toList();
    String about = within(name(told.about(), words), words);
    return new Account(within(told.topic(), words), about, told.verdict(), told.values());
  }

  private String within(String phrase, List<Evidence> words) {
    Story names = words.isEmpty() ? null : stories.get(story(words));
    return names == null ? phrase : names.within(phrase);
  }

  private String name(String told, List<Evidence> words) {
    Story names = words.isEmpty() ? null : stories.get(story(words));
    return names == null ? told : names.name(told);
  }

  private String story(List<Evidence> words) {
    Votes<String> votes = new Votes<>();
    for (int i = 0; i < words.size(); i++) {
      votes.add(storyOf.apply(words.get(i).document()), String.valueOf(i));
    }
    String most = votes.most(Comparator.naturalOrder());
    return most != null ? most : "";
  }
}

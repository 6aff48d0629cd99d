package org.capias.reading.speech.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description means that names nobody: "the group" after a body was named, "an army
 * spokesman" where the text has one army spokesman with a name, "the premier" of whom the sentence
 * before is about. Null wherever two may be meant.
 */
final class Redescribed {
  /** Tokens looked back over. */
  private static final int REACH = 400;

  private static final Set<String> BODY =
      Set.of(
          "group",
          "organisation",
          "organization",
          "watchdog",
          "charity",
          "ngo",
          "agency",
          "network",
          "broadcaster",
          "union",
          "institute");

  /** Heads of bodies that nobody calls so. */
  private static final Set<String> NO_GROUP =
      Set.of(
          "court",
          "tribunal",
          "chamber",
          "ministry",
          "government",
          "parliament",
          "icc",
          "icj",
          "icty",
          "council",
          "assembly",
          "un",
          "u.n.",
          "nations",
          "eu");

  private static final Set<String> LEADERS =
      Set.of("premier", "president", "chancellor", "governor", "senator", "mayor", "congressman");

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final Antecedents antecedents;

  Redescribed(Page page, Cast cast, Antecedents antecedents) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    this.antecedents = antecedents;
  }

  /** Somebody or a body of the text; null where none, or more than one, fits. */
  @Nullable Entity of(Span source, int head) {
    String noun = tokens.lower(head);
    boolean the = tokens.is(source.first(), "the");
    if (the && head == source.first() + 1 && BODY.contains(noun)) {
      return body(source.first());
    }
    if (the && head == source.first() + 1 && LEADERS.contains(noun)) {
      return leader(source.first());
    }
    boolean any =
        switch (tokens.lower(source.first())) {
          case "a", "an", "his", "her", "its", "their" -> true;
          default -> false;
        };
    return any && head - source.first() >= 2 && source.end() == head + 1
        ? holder(source, head)
        : null;
  }

  /** The body named before that may be called a group: the only one, or by far the most named. */
  private @Nullable Entity body(int before) {
    Map<Entity, Integer> times = new LinkedHashMap<>();
    for (Mention mention : cast.within(Math.max(0, before - REACH), before)) {
      if (mention.kind() == Kind.ORGANISATION && mention.form() == Form.NAME && isGroup(mention)) {
        times.merge(cast.of(mention), 1, Integer::sum);
      }
    }
    Entity most = null;
    int best = 0;
    int second = 0;
    for (Map.Entry<Entity, Integer> one : times.entrySet()) {
      if (one.getValue() > best) {
        second = best;
        best = one.getValue();
        most = one.getKey();
      } else {
        second = Math.max(second, one.getValue());
      }
    }
    return second * 2 <= best ? most : null;
  }

  private boolean isGroup(Mention mention) {
    boolean one = mention.end() - mention.first() == 1;
    for (int i = mention.first(); i < mention.end(); i++) {
      if (NO_GROUP.contains(tokens.lower(i))) {
        return false;
      }
    }
    String name = tokens.word(mention.first());
    boolean telling = name.chars().skip(1).anyMatch(Character::isUpperCase);
    return !one || telling && name.length() > 2;
  }

  /** Of whom the sentence before is about, where the text tells no office of his. */
  private @Nullable Entity leader(int token) {
    int sentence = page.sentenceOf(token);
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      int end = s == sentence ? token : page.sentences().get(s).end();
      if (page.sentences().get(s).paragraph() != page.sentences().get(sentence).paragraph()) {
        return null;
      }
      Source subject = antecedents.subjectHere(end - 1);
      Mention mention = subject == null ? null : cast.at(subject.head());
      if (mention != null && mention.kind() == Kind.PERSON && mention.form() == Form.NAME) {
        Entity entity = cast.of(mention);
        return entity.role() == null && !entity.isListed() ? entity : null;
      }
    }
    return null;
  }

  /** Named outside headlines, whose capitals tell little. */
  private boolean isToldOf(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(
            m ->
                page.sentences().get(page.sentenceOf(m.first())).zone()
                    == org.capias.reading.text.Zone.BODY);
  }

  /** "an army spokesman": the one person whose role the description is a part of. */
  private @Nullable Entity holder(Span source, int head) {
    List<String> told =
        new ArrayList<>(
            Arrays.asList(
                tokens.words(source.first() + 1, head + 1).toLowerCase(Locale.ROOT).split(" ")));
    Entity found = null;
    for (Entity entity : cast.entities()) {
      String role = entity.role();
      if (entity.kind() != Kind.PERSON || role == null) {
        continue;
      }
      Set<String> words = new HashSet<>(Arrays.asList(role.toLowerCase(Locale.ROOT).split(" ")));
      if (words.containsAll(told) && isToldOf(entity)) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }
}

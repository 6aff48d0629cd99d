package org.capias.reading.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * For whom people speak or work: behind the role ("spokesman for the Port Authority"), before it
 * ("<b>Port Authority</b> spokesman"), or beside the name itself ("Ida Moe of the Port Authority",
 * "the Port Authority's Ida Moe").
 *
 * <p>Capitals before a role are a body only if they are one elsewhere too: by a head word, as an
 * acronym, as an owner, or because the text names a body so where no role follows. "Former",
 * "Israeli", "War" and somebody's surname are none. What is none is left out, for an unknown
 * employer is better than an invented one.
 */
final class Employers {
  private static final Pattern LINK = Pattern.compile(" (?:of|at|for|with) (?:the )?(?=\\p{Lu})");
  private static final Set<String> DESCRIBING =
      Set.of(
          "former",
          "then",
          "acting",
          "senior",
          "deputy",
          "late",
          "longtime",
          "top",
          "chief",
          "special");
  private static final Set<String> PARTISAN =
      Set.of("republican", "democratic", "labour", "conservative", "liberal", "socialist");

  /** Where the name of a body surely ends: another role, a comma. */
  private static final Pattern FURTHER =
      Pattern.compile(
          ",| and (?=\\p{Ll}|M(?:r|rs|s)\\.)| (?:who|which|in|since|from|until|under) | and$");

  private static final Pattern OWNER = Pattern.compile("[’']s?$");

  private final Tokens tokens;
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Map<Integer, String> beside = new HashMap<>();

  Employers(Page page, List<Casting.Role> roles, List<Mention> mentions) {
    this.tokens = page.tokens();
    Roles offices = new Roles(tokens);
    for (Casting.Role role : roles) {
      if (role.kind == Kind.PERSON) {
        others.add(Fold.letters(role.name));
      }
    }
    Map<Integer, Mention> starts = new HashMap<>();
    for (Mention mention : mentions) {
      String text = tokens.words(mention.first(), mention.end());
      starts.putIfAbsent(mention.first(), mention);
      boolean body = mention.kind() == Kind.ORGANISATION && mention.form() == Form.NAME;
      if (body && offices.phraseEnd(mention.end(), tokens.size()) == mention.end()) {
        bodies.add(Fold.letters(text));
      } else if (mention.form() == Form.DEMONYM || mention.kind() == Kind.PERSON) {
        others.add(Fold.letters(text));
      }
    }
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.PERSON && mention.form() == Form.NAME) {
        note(mention, behind(mention, starts));
      } else if (mention.kind() == Kind.ORGANISATION && tokens.is(mention.end(), "'s")) {
        Mention owned = starts.get(mention.end() + 1);
        if (owned != null && owned.kind() == Kind.PERSON && owned.form() == Form.NAME) {
          note(owned, mention);
        }
      }
    }
  }

  private void note(Mention person, @Nullable Mention body) {
    if (body != null && !others.contains(Fold.letters(tokens.words(body.first(), body.end())))) {
      beside.putIfAbsent(person.entity(), tokens.words(body.first(), body.end()));
    }
  }

  /** "Ida Moe of the Port Authority". */
  private @Nullable Mention behind(Mention person, Map<Integer, Mention> starts) {
    int at = person.end();
    if (!tokens.is(at, "of")) {
      return null;
    }
    Mention body = starts.get(tokens.is(at + 1, "the") ? at + 2 : at + 1);
    if (body == null || body.kind() != Kind.ORGANISATION || body.form() != Form.NAME) {
      return null;
    }
    return hasHead(tokens.words(body.first(), body.end())) ? body : null;
  }

  /**
   * The body for which somebody works, as told.
   *
   * @param person number of the person among the mentions' entities
   * @param role the person's role as told, or null
   */
  @Nullable String of(int person, @Nullable String role) {
    String told = role == null ? null : byRole(role);
    return told != null ? told : beside.get(person);
  }

  /** What stands behind "of", "at", "for" in a role, or the capitals before it. */
  private @Nullable String byRole(String role) {
    Matcher link = LINK.matcher(role);
    if (link.find()) {
      String body = FURTHER.split(role.substring(link.end()), 2)[0].strip();
      return isNobody(body) ? null : body;
    }
    String body = capitals(role);
    String bare = OWNER.matcher(body).replaceAll("");
    boolean owner = bare.length() < body.length();
    return bare.isEmpty() || isNobody(bare) || !owner && !isBody(bare) ? null : bare;
  }

  /**
   * The capital words before the role's own noun, without what only describes: "Former", "Then".
   */
  private static String capitals(String role) {
    int end = 0;
    int from = 0;
    for (String word : role.split(" ")) {
      if (DESCRIBING.contains(Fold.letters(word)) && from == end) {
        from += word.length() + 1;
        end = from;
        continue;
      }
      if (word.isEmpty()
          || !Character.isUpperCase(word.codePointAt(0))
          || Roles.begins(role.substring(Math.min(end, role.length())))) {
        break;
      }
      end += word.length() + 1;
      if (OWNER.matcher(word).find()) {
        break;
      }
    }
    return end > role.length() || end <= from ? "" : role.substring(from, end - 1);
  }

  private boolean isBody(String name) {
    return bodies.contains(Fold.letters(name)) || hasHead(name);
  }

  /** Words that name a body wherever they stand. */
  private static boolean hasHead(String name) {
    String folded = Fold.letters(name);
    boolean acronym = name.length() > 2 && name.indexOf('.') < 0 && name.equals(upper(name));
    return acronym
        || Arrays.stream(folded.split(" ")).anyMatch(Words.ORGANISATIONS::contains)
        || Words.KNOWN_ORGANISATIONS.contains(folded);
  }

  private static String last(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }

  /** A person, an adjective, a day: nobody's employer. */
  private boolean isNobody(String name) {
    String folded = Fold.letters(name);
    String title = folded.substring(0, Math.max(0, folded.indexOf(' ')));
    return name.isEmpty()
        || others.contains(folded)
        || Casting.isHonorific(title)
        || Words.TITLES.containsKey(title)
        || Words.NO_NAMES.contains(folded)
        || Words.ADJECTIVES.contains(folded)
        || PARTISAN.contains(last(folded));
  }
}

package org.capias.archive.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.model.PartialDate;

/**
 * Understands a question, by descent:
 *
 * <pre>
 *   any   = all { "OR" all }
 *   all   = not { [ "AND" ] not }
 *   not   = ( "-" | "NOT" ) not | "(" any ")" | [ field ":" ] ( "phrase" | word | word* )
 * </pre>
 *
 * <p>Every complaint names the place, counted in characters from 1, and what may stand there.
 */
final class QuestionParser {
  /** Text and title. */
  static final String ANYWHERE = "";

  private static final List<String> OF_WORDS = List.of("text", "title", "author");
  private static final List<String> OF_VALUES =
      List.of("person", "outlet", "state", "language", "kind", "id");

  private static final int DEEPEST = 20;
  private static final int LONGEST = 2_000;

  private final String query;
  private final Words words;
  private int at;
  private int depth;

  private QuestionParser(String query, Words words) {
    this.query = query;
    this.words = words;
  }

  static Question parse(String query, Words words) {
    if (query.length() > LONGEST) {
      throw new SearchException(
          "a question of " + query.length() + " characters",
          "in the query",
          "ask with at most " + LONGEST);
    }
    return new QuestionParser(query, words).whole();
  }

  private Question whole() {
    space();
    if (end()) {
      return new Question.Everything();
    }
    Question asked = any();
    if (!end()) {
      throw wrong("a ')' that closes nothing", at, "leave it out or put '(' before");
    }
    return asked;
  }

  private Question any() {
    List<Question> of = new ArrayList<>();
    of.add(all());
    while (keyword("OR")) {
      of.add(all());
    }
    return of.size() == 1 ? of.get(0) : new Question.Any(of);
  }

  private Question all() {
    List<Question> of = new ArrayList<>();
    of.add(not());
    while (!end() && query.charAt(at) != ')' && !ahead("OR")) {
      keyword("AND");
      of.add(not());
    }
    return of.size() == 1 ? of.get(0) : new Question.All(of);
  }

  private Question not() {
    int from = at;
    if (end() || query.charAt(at) == ')' || ahead("OR") || ahead("AND")) {
      throw wrong("a word is missing", from, "write one here, or leave out what asks for it");
    }
    if (query.charAt(at) == '-' || ahead("NOT")) {
      at += query.charAt(at) == '-' ? 1 : 3;
      space();
      deeper(from);
      Question what = not();
      depth--;
      return new Question.Not(what);
    }
    if (query.charAt(at) == '(') {
      return group();
    }
    return field();
  }

  private Question group() {
    int from = at++;
    space();
    deeper(from);
    Question inner = any();
    depth--;
    if (end()) {
      throw wrong("a '(' that nothing closes", from, "write ')' or leave it out");
    }
    at++;
    space();
    return inner;
  }

  private void deeper(int from) {
    if (++depth > DEEPEST) {
      throw wrong("too deep", from, "ask with at most " + DEEPEST + " levels");
    }
  }

  private Question field() {
    int from = at;
    if (query.charAt(at) == '"') {
      return words(ANYWHERE, quoted(), from);
    }
    int colon = at;
    while (colon < query.length() && Character.isLetter(query.charAt(colon))) {
      colon++;
    }
    if (colon == at || colon == query.length() || query.charAt(colon) != ':') {
      return words(ANYWHERE, word(), from);
    }
    String field = query.substring(at, colon).toLowerCase(Locale.ROOT);
    boolean known = OF_WORDS.contains(field) || OF_VALUES.contains(field) || field.equals("date");
    if (!known) {
      throw wrong(
          "no field '" + field + "'",
          from,
          "say one of text, title, author, person, outlet, state, language, kind, date, id, or put"
              + " it in quotation marks");
    }
    at = colon + 1;
    if (end() || Character.isWhitespace(query.charAt(at)) || query.charAt(at) == ')') {
      throw wrong("nothing after '" + field + ":'", at, "write what it should be, without space");
    }
    int value = at;
    String told = query.charAt(at) == '"' ? quoted() : word();
    if (field.equals("date")) {
      return date(told, value);
    }
    return OF_WORDS.contains(field) ? words(field, told, value) : exactly(field, told, value);
  }

  private Question exactly(String field, String told, int from) {
    if (words.of(told).isEmpty()) {
      throw noWord(told, from);
    }
    if (told.endsWith("*")) {
      throw wrong(
          "'" + field + ":' takes whole values",
          from,
          "leave '*' out; text, title and author can be asked for by a beginning");
    }
    return new Question.Exactly(field, told);
  }

  private Question date(String told, int from) {
    int dots = told.indexOf("..");
    try {
      return dots < 0
          ? new Question.Within(PartialDate.parse(told), PartialDate.parse(told))
          : new Question.Within(
              PartialDate.parse(told.substring(0, dots)),
              PartialDate.parse(told.substring(dots + 2)));
    } catch (DateTimeException e) {
      throw wrong(
          "no date '" + told + "'", from, "write 2024, 2024-09, 2024-09-02 or 2024-09..2024-11");
    }
  }

  private Question words(String field, String told, int from) {
    boolean beginning = told.endsWith("*") && query.charAt(from) != '"';
    List<String> found = words.of(told);
    if (found.isEmpty()) {
      throw noWord(told, from);
    }
    if (!beginning) {
      return new Question.Phrase(field, found);
    }
    if (found.size() > 1 || found.get(0).length() < 2) {
      throw wrong(
          "'" + told + "' begins too many words or is several",
          from,
          "give two letters or more of one word before '*'");
    }
    return new Question.Beginning(field, found.get(0));
  }

  private SearchException noWord(String told, int from) {
    return wrong("no word in '" + told + "'", from, "write letters or digits");
  }

  private String quoted() {
    int from = at++;
    int close = query.indexOf('"', at);
    if (close < 0) {
      throw wrong(
          "a quotation mark that nothing closes", from, "write another one after the phrase");
    }
    String inner = query.substring(at, close);
    at = close + 1;
    space();
    return inner;
  }

  private String word() {
    int from = at;
    while (!end()
        && !Character.isWhitespace(query.charAt(at))
        && "()\"".indexOf(query.charAt(at)) < 0) {
      at++;
    }
    String word = query.substring(from, at);
    space();
    return word;
  }

  private boolean keyword(String keyword) {
    if (!ahead(keyword)) {
      return false;
    }
    at += keyword.length();
    space();
    return true;
  }

  /** Whether the keyword stands here as a word of its own. */
  private boolean ahead(String keyword) {
    int after = at + keyword.length();
    return query.startsWith(keyword, at)
        && (after == query.length() || "()\" \t\n".indexOf(query.charAt(after)) >= 0);
  }

  private void space() {
    while (!end() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
  }

  private boolean end() {
    return at >= query.length();
  }

  private SearchException wrong(String what, int place, String whatToDo) {
    return new SearchException(
        what, "at character " + (place + 1) + " of '" + query + "'", whatToDo);
  }
}

package org.capias.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.capias.archive.search.Search.Request;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Questions and filters in Lucene's terms. */
final class Queries {
  /** A word in the title counts twice. */
  private static final float TITLE = 2;

  /** A name may have so many more words than were asked for, in another order. */
  private static final int NAME_SLOP = 8;

  private final Words words;

  Queries(Words words) {
    this.words = words;
  }

  Query of(Request request) {
    Query asked = of(QuestionParser.parse(request.query(), words));
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(asked, Occur.MUST);
    filter(all, request.people(), this::person);
    filter(all, request.states(), value -> exactly("state", value));
    filter(all, request.outlets(), value -> exactly("outlet", value));
    filter(all, request.languages(), value -> exactly("language", value));
    filter(all, request.kinds(), value -> exactly("kind", value));
    if (request.from() != null || request.to() != null) {
      all.add(within(request.from(), request.to()), Occur.FILTER);
    }
    return all.build();
  }

  private static void filter(
      BooleanQuery.Builder all, List<String> values, Function<String, Query> query) {
    if (!values.isEmpty()) {
      BooleanQuery.Builder one = new BooleanQuery.Builder();
      values.forEach(value -> one.add(query.apply(value), Occur.SHOULD));
      all.add(one.build(), Occur.FILTER);
    }
  }

  private Query of(Question question) {
    if (question instanceof Question.Phrase phrase) {
      return phrase(phrase);
    } else if (question instanceof Question.Beginning word) {
      return word.field().equals(QuestionParser.ANYWHERE)
          ? either(
              new PrefixQuery(new Term(Fields.TEXT, word.letters())),
              new PrefixQuery(new Term(Fields.TITLE, word.letters())))
          : new PrefixQuery(new Term(word.field(), word.letters()));
    } else if (question instanceof Question.Exactly value) {
      return new ConstantScoreQuery(exactly(value.field(), value.value()));
    } else if (question instanceof Question.Within days) {
      return new ConstantScoreQuery(within(days.from(), days.to()));
    } else if (question instanceof Question.Not not) {
      return all(List.of(not));
    } else if (question instanceof Question.All all) {
      return all(all.of());
    } else if (question instanceof Question.Any any) {
      BooleanQuery.Builder one = new BooleanQuery.Builder();
      any.of().forEach(each -> one.add(of(each), Occur.SHOULD));
      return one.build();
    }
    return new MatchAllDocsQuery();
  }

  /** Lucene finds nothing where all is excluded; here that is everything else. */
  private Query all(List<Question> of) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean wanted = false;
    for (Question each : of) {
      if (each instanceof Question.Not not) {
        all.add(of(not.what()), Occur.MUST_NOT);
      } else {
        all.add(of(each), Occur.MUST);
        wanted = true;
      }
    }
    if (!wanted) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private Query phrase(Question.Phrase phrase) {
    return switch (phrase.field()) {
      case QuestionParser.ANYWHERE ->
          either(words(Fields.TEXT, phrase.words()), words(Fields.TITLE, phrase.words()));
      default -> words(phrase.field(), phrase.words());
    };
  }

  private static Query either(Query text, Query title) {
    return new BooleanQuery.Builder()
        .add(text, Occur.SHOULD)
        .add(new BoostQuery(title, TITLE), Occur.SHOULD)
        .build();
  }

  private static Query words(String field, List<String> words) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.get(0)));
    }
    return Fields.PAIRED.contains(field)
        ? Pairs.phrase(field, words)
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  /** By the registry's id, or by words of one name in any order. */
  private Query person(String asked) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(
        new TermQuery(new Term(Fields.PERSON_ID, asked.strip().toLowerCase(Locale.ROOT))),
        Occur.SHOULD);
    List<String> name = new ArrayList<>(words.of(asked));
    if (name.size() == 1) {
      either.add(new TermQuery(new Term(Fields.PERSON, name.get(0))), Occur.SHOULD);
    } else if (!name.isEmpty()) {
      either.add(
          new PhraseQuery(NAME_SLOP, Fields.PERSON, name.toArray(String[]::new)), Occur.SHOULD);
    }
    return either.build();
  }

  /** A value as a whole, as told; {@code not-made} is one value, not two words. */
  private Query exactly(String field, String told) {
    return switch (field) {
      case "person" -> person(told);
      case "id" -> new TermQuery(new Term(field, told));
      case "kind" -> new TermQuery(new Term(field, told.toLowerCase(Locale.ROOT)));
      default -> new TermQuery(new Term(field, words.folded(told)));
    };
  }

  /** A document whose day is told only by its month is found if any day of the month fits. */
  private static Query within(@Nullable PartialDate from, @Nullable PartialDate to) {
    int first = from == null ? Integer.MIN_VALUE : Fields.day(from.first());
    int last = to == null ? Integer.MAX_VALUE : Fields.day(to.last());
    return new BooleanQuery.Builder()
        .add(IntPoint.newRangeQuery(Fields.LAST, first, Integer.MAX_VALUE), Occur.FILTER)
        .add(IntPoint.newRangeQuery(Fields.FIRST, Integer.MIN_VALUE, last), Occur.FILTER)
        .build();
  }
}

package org.capias.archive.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.capias.archive.store.Store.Entry;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.StateRef;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of a document, and under which names. A value to be counted is kept apart
 * from the value to be asked for: the one is shown as it is written, the other is folded.
 */
final class Fields {
  /**
   * Raised when documents are to be indexed in another way; an index of another form is rebuilt.
   */
  static final String FORM = "2-" + Pairs.form();

  static final String NUMBER = "number";
  static final String ID = "id";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String AUTHOR = "author";
  static final String OUTLET = "outlet";
  static final String PERSON = "person";
  static final String PERSON_ID = "person-id";
  static final String STATE = "state";
  static final String LANGUAGE = "language";
  static final String KIND = "kind";
  static final String FIRST = "first";
  static final String LAST = "last";

  /** Fields whose pairs of common words are terms too. */
  static final Set<String> PAIRED = Set.of(TEXT, TITLE);

  /** Facets, in the order in which they are told. */
  static final List<String> COUNTED =
      List.of("person", "state", "outlet", "date", "language", "kind");

  /** Between the code and the name of a counted value. */
  static final char SEPARATOR = '\t';

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final Words words;

  Fields(Words words) {
    this.words = words;
  }

  /** The name under which a facet's values are counted. */
  static String counted(String facet) {
    return "count-" + facet;
  }

  Document document(Entry entry, @Nullable Reading reading) {
    org.capias.model.Document told = entry.document();
    Document document = new Document();
    document.add(new StringField(NUMBER, Long.toString(entry.number()), Field.Store.NO));
    document.add(new NumericDocValuesField(NUMBER, entry.number()));
    document.add(new StringField(ID, told.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(told.id())));
    document.add(new Field(TEXT, told.text(), WITH_OFFSETS));
    if (told.title() != null) {
      document.add(new TextField(TITLE, told.title(), Field.Store.NO));
    }
    if (told.author() != null) {
      document.add(new TextField(AUTHOR, told.author(), Field.Store.NO));
    }
    if (told.outlet() != null) {
      document.add(new StringField(OUTLET, words.folded(told.outlet()), Field.Store.NO));
      count(document, "outlet", told.outlet());
    }
    if (told.language() != null) {
      document.add(new StringField(LANGUAGE, told.language(), Field.Store.NO));
      count(document, "language", told.language());
    }
    if (told.published() != null) {
      date(document, told.published());
    }
    if (reading != null) {
      seen(document, reading);
    }
    return document;
  }

  private static void date(Document document, PartialDate published) {
    document.add(new IntPoint(FIRST, day(published.first())));
    document.add(new IntPoint(LAST, day(published.last())));
    String month = published.toString();
    count(document, "date", month.substring(0, Math.min(7, month.length())));
  }

  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private void seen(Document document, Reading reading) {
    Set<PersonRef> people = new LinkedHashSet<>();
    Map<String, StateRef> states = new LinkedHashMap<>();
    Set<String> kinds = new LinkedHashSet<>();
    reading
        .encounters()
        .forEach(
            told -> {
              people.add(told.person());
              states.put(told.state().iso2(), told.state());
              kinds.add(told.kind().label());
            });
    reading.warrants().forEach(told -> people.add(told.person()));
    reading
        .statements()
        .forEach(
            told -> {
              if (told.speaker() != null && told.speaker().id() != null) {
                people.add(new PersonRef(told.speaker().id(), told.speaker().name()));
              }
            });
    people(document, people);
    for (StateRef state : states.values()) {
      document.add(new StringField(STATE, words.folded(state.iso2()), Field.Store.NO));
      document.add(new StringField(STATE, words.folded(state.name()), Field.Store.NO));
      count(document, "state", state.iso2() + SEPARATOR + state.name());
    }
    for (String kind : kinds) {
      document.add(new StringField(KIND, kind, Field.Store.NO));
      count(document, "kind", kind);
    }
  }

  /**
   * Each once, by id where he has one; a speaker may be named more shortly than in an encounter.
   */
  private static void people(Document document, Set<PersonRef> people) {
    Set<String> ids = new LinkedHashSet<>();
    for (PersonRef person : people) {
      document.add(new TextField(PERSON, person.name(), Field.Store.NO));
      if (person.id() == null) {
        count(document, "person", SEPARATOR + person.name());
      } else if (ids.add(person.id())) {
        document.add(new StringField(PERSON_ID, person.id(), Field.Store.NO));
        count(document, "person", person.id() + SEPARATOR + person.name());
      }
    }
  }

  private static void count(Document document, String facet, String value) {
    document.add(new SortedSetDocValuesField(counted(facet), new BytesRef(value)));
  }
}

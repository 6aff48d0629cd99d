package org.capias.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has put right, as the archive keeps it: a line that it does not look into.
 *
 * @param id of the correction
 * @param documents ids of the documents whose words it rests on
 * @param undoes id of the correction that it takes back, or null
 * @param line {@code capias.correction/1}, in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptCorrection(
    String id, List<String> documents, @Nullable String undoes, byte[] line) {
  public KeptCorrection {
    documents = List.copyOf(documents);
  }
}

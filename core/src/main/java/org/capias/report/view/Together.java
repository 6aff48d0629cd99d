package org.capias.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.capias.model.Evidence;
import org.capias.model.TimelineEntry;

/** One flight over several states as one line, where the same sources tell of all of them. */
final class Together {
  private static final Pattern OVER =
      Pattern.compile("(.* flies over |.* is not arrested on the flight over )(.+)\\.");

  private Together() {}

  static List<TimelineEntry> flights(List<TimelineEntry> entries) {
    Map<String, List<TimelineEntry>> same = new LinkedHashMap<>();
    for (TimelineEntry entry : entries) {
      Matcher over = OVER.matcher(entry.what());
      String key = over.matches() ? over.group(1) + "|" + documents(entry) : entry.what();
      same.computeIfAbsent(entry.date() + "|" + key, k -> new ArrayList<>()).add(entry);
    }
    return same.values().stream().map(Together::one).toList();
  }

  private static Set<String> documents(TimelineEntry entry) {
    return entry.evidence().stream()
        .map(Evidence::document)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static TimelineEntry one(List<TimelineEntry> entries) {
    TimelineEntry first = entries.get(0);
    if (entries.size() == 1) {
      return first;
    }
    Set<Evidence> words = new LinkedHashSet<>();
    Set<String> states = new LinkedHashSet<>();
    String begin = "";
    for (TimelineEntry entry : entries) {
      words.addAll(entry.evidence());
      Matcher over = OVER.matcher(entry.what());
      if (over.matches()) {
        begin = over.group(1);
        states.add(over.group(2));
      }
    }
    String what = begin.isEmpty() ? first.what() : begin + Words.list(List.copyOf(states)) + ".";
    return new TimelineEntry(first.date(), what, List.copyOf(words));
  }
}

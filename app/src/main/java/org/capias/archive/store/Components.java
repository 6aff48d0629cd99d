package org.capias.archive.store;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of record classes, looked up once. */
final class Components {
  private static final ClassValue<RecordComponent[]> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Components() {}

  static RecordComponent[] of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** {@code Evidence.start}. */
  static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  static @Nullable Object value(RecordComponent component, Record facts) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record can be read: " + component, e);
    }
  }
}

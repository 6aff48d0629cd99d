package org.capias.archive.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Records from the JSON that {@link RecordJson} wrote. A component that the JSON does not have is
 * null, an empty list, or what {@code given} has for it; a key that no component has any more is
 * passed over.
 */
final class RecordBinding {
  private final Map<String, Object> given;

  private RecordBinding(Map<String, Object> given) {
    this.given = given;
  }

  /**
   * @param given values of components that were left out ({@code Evidence.document})
   * @throws IllegalArgumentException where the JSON is another record's
   */
  static <T extends Record> T read(Class<T> type, Object json, Map<String, Object> given) {
    return type.cast(new RecordBinding(given).value(type, json, Map.of()));
  }

  private Object value(Type type, Object json, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return value(known(variables, variable), json, variables);
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == List.class) {
        return list(generic.getActualTypeArguments()[0], json, variables);
      }
      Map<TypeVariable<?>, Type> bound = new LinkedHashMap<>();
      for (int i = 0; i < raw.getTypeParameters().length; i++) {
        Type argument = generic.getActualTypeArguments()[i];
        bound.put(
            raw.getTypeParameters()[i],
            argument instanceof TypeVariable<?> outer ? known(variables, outer) : argument);
      }
      return object(raw, json, bound);
    }
    return plain((Class<?>) type, json);
  }

  private Object plain(Class<?> type, Object json) {
    if (type == PartialDate.class) {
      return PartialDate.parse((String) json);
    }
    if (type.isRecord()) {
      return object(type, json, Map.of());
    }
    if (type.isEnum()) {
      return constant(type, (String) json);
    }
    if (type == int.class || type == Integer.class) {
      return ((Number) json).intValue();
    }
    if (type == double.class || type == Double.class) {
      return ((Number) json).doubleValue();
    }
    return json;
  }

  private List<Object> list(Type item, Object json, Map<TypeVariable<?>, Type> variables) {
    List<Object> list = new ArrayList<>();
    for (Object each : (List<?>) json) {
      list.add(value(item, each, variables));
    }
    return list;
  }

  private Object object(Class<?> type, Object json, Map<TypeVariable<?>, Type> variables) {
    Map<?, ?> keys = (Map<?, ?>) json;
    RecordComponent[] components = Components.of(type);
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      types[i] = components[i].getType();
      @Nullable Object found = keys.get(name);
      if (found != null) {
        values[i] = value(components[i].getGenericType(), found, variables);
      } else {
        @Nullable Object known = given.get(Components.name(components[i]));
        values[i] = known != null ? known : nothing(types[i]);
      }
    }
    try {
      Constructor<?> maker = type.getDeclaredConstructor(types);
      return maker.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + json, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record can be made: " + type, e);
    }
  }

  private static @Nullable Object nothing(Class<?> type) {
    return type == List.class ? List.of() : type == int.class ? (Object) 0 : null;
  }

  private static Object constant(Class<?> type, String name) {
    for (Object each : type.getEnumConstants()) {
      String spelled = each instanceof Label label ? label.label() : ((Enum<?>) each).name();
      if (spelled.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " '" + name + "'");
  }

  private static Type known(Map<TypeVariable<?>, Type> variables, TypeVariable<?> variable) {
    @Nullable Type type = variables.get(variable);
    if (type == null) {
      throw new IllegalStateException("unbound " + variable);
    }
    return type;
  }
}

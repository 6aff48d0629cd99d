import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_f51770631163ce082eda607e2f375ec28e118879 {
  static final String base64Bytes =
      String.join(
          "",
          "ZmlsZWRlc2M6Ly90LmFyYyAwLjAuMC4wIDIwMjQwMzA1MTAwMDAwIHRleHQvcGxhaW4gMAoKaHR0cDovL3ZhbGxleS5leGFtcGxlL2EgMTkyLjAuMi4xIDIwMjQwMzA1MTAwMDAxIHRleHQvaHRtbCA3NDkKSFRUUC8xLjEgMjAwIE9LDQpDb250ZW50LVR5cGU6IHRleHQvaHRtbA0KQ29udGVudC1MZW5ndGg6IDY4NA0KDQo8IWRvY3R5cGUgaHRtbD48aHRtbCBsYW5nPSJlbiI+PGhlYWQ+PHRpdGxlPkJyaWRnZSBvcGVuZWQ8L3RpdGxlPjxtZXRhIHByb3BlcnR5PSJvZzpzaXRlX25hbWUiIGNvbnRlbnQ9IlZhbGxleSBQb3N0Ij48bGluayByZWw9ImNhbm9uaWNhbCIgaHJlZj0iL2JyaWRnZSI+PHNjcmlwdCB0eXBlPSJhcHBsaWNhdGlvbi9sZCtqc29uIj57IkB0eXBlIjoiTmV3c0FydGljbGUiLCJoZWFkbGluZSI6IkJyaWRnZSBvcGVuZWQiLCJkYXRlUHVibGlzaGVkIjoiMjAyNC0wMy0wNVQxMDowMDowMCswMTowMCIsImF1dGhvciI6W3sibmFtZSI6IkFuYSBMaW5kIn1dfTwvc2NyaXB0PjwvaGVhZD48Ym9keT48bmF2PjxhIGhyZWY9Ii8iPkhvbWU8L2E+PC9uYXY+PGFydGljbGU+PGgxPkJyaWRnZSBvcGVuZWQ8L2gxPjxwIGNsYXNzPSJieWxpbmUiPkJ5IEFuYSBMaW5kLCA1IE1hcmNoIDIwMjQ8L3A+PHA+VGhlIG5ldyBicmlkZ2Ugb3ZlciB0aGUgdmFsbGV5IHdhcyBvcGVuZWQgb24gTW9uZGF5IGJ5IHRoZSBtYXlvciwgd2hvIHdhbGtlZCBhY3Jvc3MgaXQgZmlyc3QuPC9wPjxibG9ja3F1b3RlPiZsZHF1bztJdCBob2xkcywmcmRxdW87IHNoZSBzYWlkLjwvYmxvY2txdW90ZT48cD5UcmFmZmljIGZvbGxvd2VkIGF0IG5vb24gJmFtcDsgbm9ib2R5IHR1cm5lZCBiYWNrLjwvcD48L2FydGljbGU+PC9ib2R5PjwvaHRtbD4K");

  public static void main(String[] args) throws Throwable {
    Crash_f51770631163ce082eda607e2f375ec28e118879.class
        .getClassLoader()
        .setDefaultAssertionStatus(true);
    try {
      Method fuzzerInitialize = org.capias.intake.IntakeFuzz.class.getMethod("fuzzerInitialize");
      fuzzerInitialize.invoke(null);
    } catch (NoSuchMethodException ignored) {
      try {
        Method fuzzerInitialize =
            org.capias.intake.IntakeFuzz.class.getMethod("fuzzerInitialize", String[].class);
        fuzzerInitialize.invoke(null, (Object) args);
      } catch (NoSuchMethodException ignored1) {
      } catch (IllegalAccessException | InvocationTargetException e) {
        e.printStackTrace();
        System.exit(1);
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      e.printStackTrace();
      System.exit(1);
    }
    byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
    org.capias.intake.IntakeFuzz.fuzzerTestOneInput(input);
  }
}

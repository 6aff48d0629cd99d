import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_fedb57d355dd15bea667e00da5886d78a719cf53 {
    static final String base64Bytes = String.join("", "H4sIAAAAAAACA21TbU9XQVJDLzEuMQ0KV0FSQy1UeXBlOiB3YXJjaW5mbw0KV0FSQy1SZWNvcmQtSUQ6IDx1cm46dXVpZDoxMTExMTExMS0xMTExLTgxMTEtODExMS0xMTExMTExMTExMTE+DQpXQVJDLURhdGU6IDIwMjQtMDMtMDVUMTA6MDA6MDBaDQpXQVJDLVRhcmdldC1VUkk6IGh0dHBzOi8vdmFsbGV5LmV4YW1wbGUvYQ0KQ29udGVudC1UeXBlOiB0ZXh0L3BsYWluDQpDb250ZW50LUxlbmd0aDogMTMNCg0Kc29mdHdhcmU6IHgNCg0KDQpXQVJDLzEuMQ0KV0FSQy1UeXBlOiByZXNwb25zZQ0KV0FSQy1SZWNvcmQtSUQ6IDx1cm46dXVpZDoxMTExMTExMS0xMTExLTgxMTEtODExMS0xMTExMTExMTExMTE+DQpXQVJDLURhdGU6IDIwMjQtMDMtMDVUMTA6MDA6MDBaDQpXQVJDLVRhcmdldC1VUkk6IGh0dHBzOi8vdmFsbGV5LmV4YW1wbGUvYQ0KQ29udGVudC1UeXBlOiDbMBD+Xqn/4eYPfKElCRsbCkk0XiaBBhtC3ZA2TZNjXxuvrp3ZDiVC/PddkpYxNCc62ff63OPz7fHNaZTsxePRLe2ms7bGFBz62hqPG+UNCuvk9OIshaxxJm0aJdNks6a9OHwSybNVbBKc8UBZ9+P9N9P49TQ/mCVxGnf/t21Z7hYYpl9uLlKoQqh9GkV3XGts9/Cer2qNER+PTmFwcGytCWjCBiSvaWNhdGlvbi9odHRwOyBtc2d0eXBlPXJlc2utBA/Kmqg=");

    public static void main(String[] args) throws Throwable {
        Crash_fedb57d355dd15bea667e00da5886d78a719cf53.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = org.capias.intake.IntakeFuzz.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = org.capias.intake.IntakeFuzz.class.getMethod("fuzzerInitialize", String[].class);
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
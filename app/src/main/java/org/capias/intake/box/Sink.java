package org.capias.intake.box;

import org.capias.intake.Intake;

/** Where goes what is found in a box. */
public interface Sink {
  void take(Intake.Capture capture);

  /** Something that could not be taken. */
  void refuse(String source, String what, String whatToDo);

  /** Something taken with a reservation. */
  void warn(String source, String what, String whatToDo);

  /** Something passed over on purpose. */
  void skip(String reason);
}

package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void mainIsTheOnlyPublicDoor() {
    assertThat(Main.class).isFinal();
  }
}

package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said that he had not been told of the visit, and that it was a matter for the court.
          de | Der Minister hat gesagt, dass er von dem Besuch nicht gewusst habe und dass es eine Sache für das Gericht ist.
          fr | Le ministre a dit que le gouvernement ne savait pas et que la cour est seule juge dans cette affaire.
          es | El ministro dijo que no se le había informado de la visita y que es un asunto para la corte.
          pt | O ministro disse que não foi informado da visita e que é um assunto para o tribunal em Haia.
          it | Il ministro ha detto che non è stato informato della visita e che la corte di giustizia è competente.
          nl | De minister zei dat hij niet op de hoogte was van het bezoek en dat het een zaak is voor het hof.
          ru | Министр сказал, что он не был об этом уведомлён и что решение за судом, а также за парламентом.
          uk | Міністр сказав, що він не був про це повідомлений і що рішення за судом, а також за парламентом.
          hu | A miniszter azt mondta, hogy nem volt tudomása a látogatásról, és ez csak a bíróság dolga.
          ar | قال الوزير إن الزيارة كانت في العاصمة بعد دعوة من الرئيس وإنه لم يكن على علم بما قررته المحكمة في هذا الشأن عن الضيف
          zh | 部长表示他事先没有得到关于这次访问的任何通知并且这是法院的事情
          ja | 大臣はこの訪問について知らされていなかったと述べ、裁判所の問題だとしている
          """)
  void aSentenceOrTwoTellTheLanguage(String code, String text) {
    assertThat(Language.of(text, 0)).isEqualTo(code);
  }

  @Test
  void aHandfulOfNamesTellsNothing() {
    assertThat(Language.of("Putin Ulaanbaatar Khurelsukh 2024", 0)).isNull();
    assertThat(Language.of("", 0)).isNull();
  }

  @Test
  void englishWithManyForeignNamesStaysEnglish() {
    String text =
        "Juan de la Cruz of El País and Ana dos Santos of O Globo said the visit was planned by the"
            + " ministry in La Paz.";
    assertThat(Language.of(text, 0)).isEqualTo("en");
  }
}

package org.capias.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.text.Pages.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  private static final String OPENING =
      "The general landed in Port Alder on Monday, although a warrant against him has stood since"
          + " spring.";
  private static final String CLOSING =
      "Nobody at the airport asked him for his papers, two people who were there told this paper.";

  @Test
  void aWirePageComesApart() {
    Page page =
        Pages.of(
            "Home",
            "World",
            "Harbour News",
            "General Lands in Port Alder Despite Warrant",
            "By Ada Brook, Harbour News",
            "Photo: The general waves from the stairs of his plane.",
            "PORT ALDER, May 6 (Coastal) - " + OPENING,
            "Share Tweet Email",
            "Why nobody stopped him",
            CLOSING,
            "Read more: The court that cannot arrest",
            "(Reporting by Ada Brook; editing by Tom Reed)",
            "A Year of Warrants",
            "© 2024 Harbour News. All rights reserved.");
    assertThat(sentences(page, Zone.HEADING))
        .containsExactly("General Lands in Port Alder Despite Warrant", "Why nobody stopped him");
    assertThat(sentences(page, Zone.BYLINE))
        .containsExactly(
            "By Ada Brook, Harbour News", "(Reporting by Ada Brook; editing by Tom Reed)");
    assertThat(sentences(page, Zone.CAPTION))
        .containsExactly("Photo: The general waves from the stairs of his plane.");
    assertThat(sentences(page, Zone.DATELINE)).containsExactly("PORT ALDER, May 6 (Coastal) -");
    assertThat(sentences(page, Zone.BODY)).containsExactly(OPENING, CLOSING);
    assertThat(sentences(page, Zone.NOISE))
        .contains("Home", "Share Tweet Email", "A Year of Warrants", "All rights reserved.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ALDER // ",
        "(Port Alder) ",
        "Alder - ",
        "May 6 (Coastal) - ",
        "PORT ALDER: "
      })
  void aDatelineIsASentenceOfItsOwn(String head) {
    Page page = Pages.of(head.equals("PORT ALDER: ") ? "ALDER: " + OPENING : head + OPENING);
    assertThat(page.sentences().get(0).zone()).isEqualTo(Zone.DATELINE);
    assertThat(sentences(page, Zone.BODY)).containsExactly(OPENING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the road to the border and you see the tents.",
        "Share prices fell after the judges had spoken.",
        "By Tuesday the square was empty.",
        "The report can be read more than one way.",
        "“Sign up,” the officer told them.",
        "Related charges against two ministers were dropped.",
        "Home is where he should have stayed, his lawyer said.",
        "The photo shows him with the governor.",
        "He is a professor of law at the state university.",
        "POLICE - who had orders - stood aside."
      })
  void theArticleStaysIn(String sentence) {
    Page page = Pages.of(OPENING, sentence, CLOSING);
    assertThat(sentences(page, Zone.BODY)).containsExactly(OPENING, sentence, CLOSING);
  }

  @Test
  void aQuotationAtTheEndIsNoHeading() {
    Page page = Pages.of(OPENING, CLOSING, "“A red carpet, and no handcuffs.”");
    assertThat(sentences(page, Zone.BODY)).hasSize(3);
  }

  @Test
  void whatTheAuthorIsIsNotTheArticle() {
    Page page =
        Pages.of(
            OPENING,
            CLOSING,
            "Ada Brook is a fellow at the Harbour Institute. She lives in Alder.",
            "Tom Reed does not work for, or own shares in, any company named here.");
    assertThat(sentences(page, Zone.BYLINE)).hasSize(3);
    assertThat(sentences(page, Zone.BODY)).containsExactly(OPENING, CLOSING);
  }

  @Test
  void whomTheArticleNamesIsNotItsAuthor() {
    Page page =
        Pages.of(
            OPENING,
            "The case was brought by Ada Brook, who has studied such warrants for more than ten"
                + " years.",
            "Ada Brook is a professor at the Harbour Institute.");
    assertThat(sentences(page, Zone.BODY)).hasSize(3);
  }

  @Test
  void aPageWithoutFullStopsIsNotAllHeadings() {
    Page page =
        Pages.of(
            "the general came on monday and left on tuesday",
            "nobody at the airport asked for his papers",
            "the court in the capital said that it had sent a letter",
            "the letter has not been answered so far");
    assertThat(sentences(page, Zone.BODY)).hasSize(4);
  }

  @Test
  void labelsBeforeABylineAreNotTheArticle() {
    Page page = Pages.of("News Feed. 3 min read. By Harbour Wires. " + OPENING, CLOSING);
    assertThat(sentences(page, Zone.BODY)).containsExactly(OPENING, CLOSING);
  }

  /** The text of a whole page, as it is when somebody marks all of it and pastes it. */
  @Test
  void aPastedPageLeavesTheArticle() {
    Page page =
        Pages.of(
            "Harbour News",
            "World",
            "Courts",
            "Weather",
            "We use cookies to improve your browsing experience on this page.",
            "General Lands in Port Alder Despite Warrant",
            "Monday 6 May 2024 | Updated: Tue 7 May 2024, 9:15 BST",
            OPENING,
            "The general waves from the stairs (Image: Harbour Pictures)",
            CLOSING,
            "Two judges in the capital asked the ministry on Tuesday why its own order had not been"
                + " carried out at once.",
            "Ferry strike to end before the holidays, union says",
            "Three held after fire in the old market",
            "Why the lighthouse keeper will not retire, and what he does all day long?",
            "Mayor promises new bridge by the end of next year",
            "Harbour Rovers lose at home for the fourth time",
            "Schools to close on Friday because of the heat",
            "14 comments",
            "northwind says:",
            "May 7, 2024 at 8:12 am",
            "He should have been arrested on the stairs, and everybody in this town knows why.",
            "© 2024 Harbour News. All rights reserved.");
    assertThat(sentences(page, Zone.BODY)).hasSize(3).startsWith(OPENING, CLOSING);
    assertThat(sentences(page, Zone.HEADING))
        .containsExactly("General Lands in Port Alder Despite Warrant");
    assertThat(sentences(page, Zone.CAPTION)).hasSize(1);
    assertThat(sentences(page, Zone.DATELINE)).hasSize(1);
  }

  @Test
  void aListThatTheArticleIntroducesStaysIn() {
    Page page =
        Pages.of(
            OPENING,
            "These states have let him in since the warrant:",
            "Varland",
            "Norria",
            "Port Alder",
            "The Isles",
            "Ostmark",
            CLOSING);
    assertThat(sentences(page, Zone.NOISE)).isEmpty();
  }

  @Test
  void anInterviewIsNoListOfHeadlines() {
    Page page =
        Pages.of(
            OPENING,
            "Q: Where did you hear of the warrant?",
            "A: In the harbour, from two sailors",
            "Q: What did you do then?",
            "A: Called my lawyer in the capital",
            "Q: And what did the lawyer say?",
            "A: That I should stay at home",
            CLOSING);
    assertThat(sentences(page, Zone.NOISE)).isEmpty();
  }

  @Test
  void dotsThatOpenAParagraphDoNotHideIt() {
    Page page = Pages.of(OPENING, CLOSING, "... The judge said she would ask again.");
    assertThat(sentences(page, Zone.BODY)).contains("The judge said she would ask again.");
  }

  @Test
  void aButtonForCommentsAboveTheArticleEndsNothing() {
    Page page = Pages.of("Leave a comment", OPENING, CLOSING);
    assertThat(sentences(page, Zone.BODY)).containsExactly(OPENING, CLOSING);
  }
}

# language: en
@web @slow
Feature: Writing a diary
  As someone who writes every day
  I want my text to be a page
  So that others can read it.

  Background:
    Given a user "hana" with the password "it's secret"
    And these entries:
      | date       | title         | words |
      | 2024-05-01 | A walk        | 120   |
      | 2024-05-02 | Rain \| again | 45    |

  Rule: Only the author writes

    @smoke
    Scenario: The author adds an entry
      Given I am logged in as "hana"
      When I write
        """markdown
        # Sunday

        It's *sunny*, <b>warm</b>.
        """
      And I press "Save"
      Then I see the entry "Sunday"
      But I don't see a "Log in" link
      * the counter says 3

    Scenario: A stranger can't write
      Given I am not logged in
      When I open "/new"
      Then the answer is 403

  Scenario Outline: Headlines of <level>
    Given the text "<text>"
    When it is turned into a page
    Then there is a <tag> element
    And its text is '<title>'

    Examples: One star each
      | level | text  | tag | title |
      | one   | *a    | h3  | a     |
      | two   | **a   | h4  | a     |

    @wip
    Examples:
      | level | text   | tag | title |
      # not done yet
      | three | ***a   | h5  | a     |

  Scenario: Code is colored
    Given a file "a.pl":
      ```perl
      my $x = 'Given nothing';
      | no table |
      ```
    When I color it
    Then the word "my" is a statement
    And nothing else is

  Example: An empty diary
    Given no entries
    Then I see:
      """
      Nothing here yet.
        Scenario: this is text
      """

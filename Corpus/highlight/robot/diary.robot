*** Settings ***
Documentation     Tests of a diary; it's written
...               over several lines.
Library           SeleniumLibrary    timeout=5s
Library           Collections        WITH NAME    C
Resource          common.resource
Variables         settings.py    ${ENVIRONMENT}
Suite Setup       Open Browser To    ${URL}    browser=firefox
Suite Teardown    Close All Browsers
Test Tags         diary    web
Test Timeout      2 minutes

*** Variables ***
${URL}            https://example.org/diary
${USER}           hana
${LIMIT}          ${42}
@{WORDS}          one    two    it's "three"
&{ENTRY}          title=Sunday    body=It's sunny    words=${3.5}
${ESCAPED}        \${not a variable} and \\ and \n and ${EMPTY}

*** Test Cases ***
Add An Entry
    [Documentation]    Writes one, and looks for it.
    [Tags]    smoke    slow
    [Setup]    Log In As    ${USER}    secret
    Write Entry    ${ENTRY}[title]    ${ENTRY.body}
    ${count} =    Count Entries
    Should Be Equal As Integers    ${count}    1
    ${text}    ${other}=    Get Texts    id=first    # it's a comment
    Should Be Equal    ${text}    Sunday
    [Teardown]    Delete All Entries

Every Word Is Found
    [Template]    Search Should Find
    one      1
    two      2
    three    ${None}

A Scenario
    Given I am logged in as "hana"
    When I write "a text"
    Then the entry "a text" is shown
    And nothing else is

Control Structures
    FOR    ${word}    IN    @{WORDS}
        IF    '${word}' == 'two'
            CONTINUE
        ELSE IF    len($word) > ${LIMIT}
            BREAK
        ELSE
            Log    ${word}    level=DEBUG
        END
    END
    FOR    ${i}    IN RANGE    0    10    2
        Log To Console    ${i}
    END
    WHILE    True    limit=5
        TRY
            Fail    no
        EXCEPT    no    AS    ${error}
            Log    ${error}
        FINALLY
            No Operation
        END
    END
    Run Keyword If    ${LIMIT} > 3    Log Many    @{WORDS}    AND    Log    %{HOME}

*** Keywords ***
Write Entry
    [Arguments]    ${title}    ${body}=nothing    @{rest}    &{options}
    Input Text    css:input[name="title"]    ${title}
    Input Text    id:body    ${body}
    Click Button    Save
    VAR    ${saved}    ${True}    scope=TEST
    RETURN    ${saved}
I Am Logged In As "${name}"
    Log In As    ${name}    ${PASSWORDS}[${name}]

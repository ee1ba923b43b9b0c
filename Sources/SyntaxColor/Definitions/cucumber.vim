" Language:  Gherkin, the language of Cucumber
" Reference: Gherkin Reference (cucumber.io/docs/gherkin/reference), with the words of eleven languages
if exists("b:current_syntax")
  finish
endif

" `And` and `But` go on with the kind of the step before, so each kind of step takes its own.
syn match cucumberUnparsed contained "\S.*" contains=cucumberPlaceholder
syn match cucumberHead "^\s*\zs\%(Feature\|Business Need\|Ability\|Background\|Rule\|Scenario\|Example\|Scenario Outline\|Scenario Template\|Examples\|Scenarios\):"
syn match cucumberHead "^\s*\zs\%(機能\|フィーチャ\|背景\|ルール\|シナリオ\|シナリオアウトライン\|シナリオテンプレート\|シナリオテンプレ\|テンプレ\|例\|サンプル\)[:：]"
syn match cucumberHead "^\s*\zs\%(Funktionalität\|Funktion\|Grundlage\|Hintergrund\|Voraussetzungen\|Regel\|Szenario\|Beispiel\|Szenariogrundriss\|Szenarien\|Beispiele\|Fonctionnalité\|Contexte\|Règle\|Scénario\|Exemple\|Plan du scénario\|Plan du Scénario\|Exemples\):"
syn match cucumberHead "^\s*\zs\%(Característica\|Necesidad del negocio\|Requisito\|Antecedentes\|Regla\|Escenario\|Ejemplo\|Esquema del escenario\|Ejemplos\|Funcionalidade\|Contexto\|Cenário\|Cenario\|Esquema do Cenário\|Exemplos\|Regra\|Funzionalità\|Contesto\|Regola\|Esempio\|Schema dello scenario\|Esempi\):"
syn match cucumberHead "^\s*\zs\%(Functionaliteit\|Achtergrond\|Regel\|Voorbeeld\|Abstract Scenario\|Voorbeelden\|Функция\|Функционал\|Свойство\|Предыстория\|Контекст\|Правило\|Сценарий\|Пример\|Структура сценария\|Шаблон сценария\|Примеры\|功能\|背景\|规则\|场景\|剧本\|场景大纲\|例子\|기능\|배경\|시나리오\|시나리오 개요\|예\|Egenskap\|Bakgrund\|Exempel\|Abstrakt Scenario\):"
syn match cucumberGiven "^\s*\zs\%(\%(Given\|Angenommen\|Gegeben sei\|Gegeben seien\|Soit\|Sachant\|Étant donné\%(e\=s\=\|e que\| que\| qu'\)\|Dado\|Dada\|Dados\|Dadas\|Dato\|Data\|Dati\|Date\|Gegeven\|Stel\|Дано\|Допустим\|Пусть\|Givet\)\>\|前提\|假如\|假设\|假定\|조건\|먼저\)" nextgroup=cucumberUnparsed skipwhite
syn match cucumberGiven "\%(^\s*\%(Given\|前提\|Angenommen\|Soit\|Dado\|Dato\|Gegeven\|Stel\)\>.*\n\%(\s*\%(And\|But\|\*\|#\||\).*\n\)*\s*\)\@<=\%(And\|But\|\*\)\ze\s" contains=NONE
syn match cucumberWhen "^\s*\zs\%(\%(When\|Wenn\|Quand\|Lorsque\|Cuando\|Quando\|Als\|Wanneer\|Когда\|Если\|När\)\>\|もし\|当\|만일\|만약\)" nextgroup=cucumberUnparsed skipwhite
syn match cucumberThen "^\s*\zs\%(\%(Then\|Dann\|Alors\|Donc\|Entonces\|Então\|Entao\|Allora\|Dan\|То\|Затем\|Тогда\|Så\)\>\|ならば\|那么\|그러면\)" nextgroup=cucumberUnparsed skipwhite
syn match cucumberAnd "^\s*\zs\%(\%(And\|But\|Und\|Aber\|Et\|Mais\|Y\|E\|Pero\|Mas\|Ma\|En\|Maar\|И\|Но\|А\|Och\|Men\)\>\|\*\|かつ\|但し\|ただし\|しかし\|而且\|并且\|同时\|但是\|그리고\|하지만\|단\)\ze\%(\s\|[^[:alnum:][:space:]]\)" nextgroup=cucumberUnparsed skipwhite

syn match cucumberPlaceholder "<[^<>]\+>"
syn region cucumberString start=+^\s*"""+ end=+^\s*"""+ contains=cucumberPlaceholder
syn region cucumberString start=+^\s*```+ end=+^\s*```+ contains=cucumberPlaceholder
syn match cucumberRow transparent "^\s*|.*" contains=cucumberBar,cucumberPlaceholder,cucumberEscape
syn match cucumberBar contained "|"
syn match cucumberEscape contained "\\[|\\n]"
syn match cucumberTag "\%(^\|\s\)\@1<=@[^@[:space:]]\+"
syn match cucumberComment "^\s*\zs#.*" contains=cucumberTodo
syn keyword cucumberTodo contained TODO FIXME XXX

hi def link cucumberHead PreProc
hi def link cucumberGiven Conditional
hi def link cucumberWhen Function
hi def link cucumberThen Type
hi def link cucumberAnd Statement
hi def link cucumberPlaceholder Constant
hi def link cucumberString String
hi def link cucumberBar Delimiter
hi def link cucumberEscape SpecialChar
hi def link cucumberTag Type
hi def link cucumberComment Comment
hi def link cucumberTodo Todo

syn sync fromstart
let b:current_syntax = "cucumber"

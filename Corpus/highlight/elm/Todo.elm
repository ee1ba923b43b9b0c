module Todo exposing (Model, Msg(..), init, main, update, view)

{-| A list of things to do.

{- Comments nest. -}
It's kept in the browser.
-}

import Browser
import Html exposing (Html, button, div, input, li, text, ul)
import Html.Attributes as Attr exposing (class, placeholder, value)
import Html.Events exposing (onClick, onInput)
import Json.Decode as Decode exposing (Decoder, field)
import Set exposing (Set)



-- MODEL


type alias Entry =
    { id : Int
    , title : String
    , done : Bool
    }


type alias Model =
    { entries : List Entry
    , draft : String
    , marked : Set Int
    , error : Maybe String
    }


init : () -> ( Model, Cmd Msg )
init _ =
    ( Model [] "" Set.empty Nothing, Cmd.none )


type Msg
    = Typed String
    | Added
    | Toggled Int
    | Loaded (Result Decode.Error (List Entry))


update : Msg -> Model -> ( Model, Cmd Msg )
update msg model =
    case msg of
        Typed draft ->
            ( { model | draft = draft }, Cmd.none )

        Added ->
            let
                next =
                    List.length model.entries + 1

                entry =
                    Entry next (String.trim model.draft) False
            in
            if String.isEmpty entry.title then
                ( { model | error = Just "it's empty: \"\"" }, Cmd.none )

            else
                ( { model | entries = entry :: model.entries, draft = "" }, Cmd.none )

        Toggled id ->
            ( { model | entries = List.map (toggle id) model.entries }, Cmd.none )

        Loaded (Ok entries) ->
            ( { model | entries = entries }, Cmd.none )

        Loaded (Err problem) ->
            ( { model | error = Just (Decode.errorToString problem) }, Cmd.none )


toggle : Int -> Entry -> Entry
toggle id entry =
    if entry.id == id then
        { entry | done = not entry.done }

    else
        entry


view : Model -> Html Msg
view model =
    div [ class "todo" ]
        [ input [ placeholder "What now?", value model.draft, onInput Typed ] []
        , button [ onClick Added, Attr.disabled (model.draft == "") ] [ text "Add \u{2795}" ]
        , ul [] (model.entries |> List.filter (.done >> not) |> List.map viewEntry)
        , text """
            "Quotes" and a \t tab
            over several lines -- no comment
          """
        ]


viewEntry : Entry -> Html Msg
viewEntry { id, title } =
    li [ onClick (Toggled id) ] [ text (String.fromInt id ++ ". " ++ title) ]


main : Program () Model Msg
main =
    Browser.element { init = init, update = update, view = view, subscriptions = \_ -> Sub.none }

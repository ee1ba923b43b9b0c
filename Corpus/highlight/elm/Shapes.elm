port module Shapes exposing (Shape(..), area, boundingBox, decoder, save)

import Array exposing (Array)
import Bitwise
import Dict
import Json.Decode as D
import WebGL exposing (Shader)


type Shape
    = Circle Point Float
    | Polygon (Array Point)
    | Group (List Shape)


type alias Point =
    ( Float, Float )


port save : String -> Cmd msg


port loaded : (D.Value -> msg) -> Sub msg


{-| The area: `π r²` of a circle, the shoelace formula of a polygon.
-}
area : Shape -> Float
area shape =
    case shape of
        Circle _ radius ->
            pi * radius ^ 2

        Polygon points ->
            let
                corners =
                    Array.toList points

                cross ( ( x1, y1 ), ( x2, y2 ) ) =
                    x1 * y2 - x2 * y1

                shifted =
                    List.drop 1 corners ++ List.take 1 corners
            in
            List.map2 Tuple.pair corners shifted
                |> List.map cross
                |> List.sum
                |> (\sum -> abs sum / 2.0)

        Group shapes ->
            List.foldl (\inner total -> area inner + total) 0 shapes


boundingBox : List Point -> Maybe ( Point, Point )
boundingBox points =
    case ( List.unzip points, points ) of
        ( _, [] ) ->
            Nothing

        ( ( xs, ys ), _ ) ->
            Maybe.map4 (\a b c d -> ( ( a, b ), ( c, d ) ))
                (List.minimum xs)
                (List.minimum ys)
                (List.maximum xs)
                (List.maximum ys)


masks : Dict.Dict Char Int
masks =
    Dict.fromList [ ( 'r', 0xFF0000 ), ( '\'', 0x00FF ), ( '\n', 1 ), ( '\u{3042}', 2 ) ]


red : Int -> Int
red color =
    color |> Bitwise.and 0x00FF0000 |> Bitwise.shiftRightBy 16


decoder : D.Decoder Shape
decoder =
    D.field "kind" D.string
        |> D.andThen
            (\kind ->
                if kind == "circle" then
                    D.map2 Circle point (D.field "r" D.float)

                else if kind /= "group" || String.length kind >= 10 then
                    D.fail ("unknown kind: '" ++ kind ++ "'")

                else
                    D.map Group (D.list (D.lazy <| \() -> decoder))
            )


point : D.Decoder Point
point =
    D.map2 Tuple.pair (D.index 0 D.float) (D.index 1 D.float)


vertexShader : Shader { position : Point } { scale : Float } {}
vertexShader =
    [glsl|
        attribute vec2 position; // it's GLSL
        void main () { gl_Position = vec4(position, 0.0, 1.0); }
    |]


epsilon : Float
epsilon =
    1.0e-6

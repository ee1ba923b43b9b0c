package com.example.music
{
    import flash.events.Event;
    import flash.display.*;
    import flash.utils.Dictionary;

    use namespace AS3;

    [Event(name="complete", type="flash.events.Event")]
    /**
     * Plays a list; it isn't shuffled.
     * @see Playlist
     */
    public class Player extends Sprite implements IPlayer
    {
        [Embed(source="../assets/button.png")]
        private static const BUTTON:Class;

        public static const RATE:Number = 44.1e3;
        internal var tracks:Vector.<Track> = new Vector.<Track>();
        protected var _volume:Number = .5;
        private var cache:Dictionary = new Dictionary(true);
        private const MASK:uint = 0xFF00FF;

        public function Player(name:String = "it's a \"player\"", ...rest)
        {
            super();
            this.name = name + '\t\u00e9';
            addEventListener(Event.COMPLETE, onComplete, false, 0, true);
        }

        public function get volume():Number { return _volume; }

        public function set volume(value:Number):void
        {
            if (isNaN(value) || value < 0) {
                throw new ArgumentError("volume can't be " + value);
            }
            _volume = Math.min(value, 1.0);
        }

        override protected function onComplete(event:Event):void
        {
            // TODO: next one
            for each (var track:Track in tracks) {
                if (!(track is Track) || track == null) continue;
                trace(track.title as String, typeof track);
            }
            for (var key:* in cache) delete cache[key];
        }

        final internal function parse(line:String):Object
        {
            var pattern:RegExp = /^(\w+)\s*=\s*"([^"\/]*)"$/i;
            var match:Array = line.match(pattern);
            var half:int = line.length / 2; /* not a pattern */
            var xml:XML = <track id="1"><title>Don't stop</title></track>;
            switch (match ? match.length : -1) {
                case 3:
                    return {name: match[1], value: match[2]};
                default:
                    return xml.@id != undefined ? xml..title : half >>> 1;
            }
        }

        public native function play(n:int = 0):Boolean;
    }
}

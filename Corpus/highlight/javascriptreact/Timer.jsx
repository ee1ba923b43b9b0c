// A timer with laps.
import React, { useEffect, useState } from 'react';
import PropTypes from "prop-types";

const TICK = 1_000;
const pad = (n) => String(n).padStart(2, '0');

function format(seconds) {
  const minutes = Math.floor(seconds / 60) / 1;
  return `${pad(minutes)}:${pad(seconds % 60)}`;
}

export function Timer({ title, onLap = () => {}, ...rest }) {
  const [seconds, setSeconds] = useState(0);
  const [laps, setLaps] = useState([]);

  useEffect(() => {
    const id = setInterval(() => setSeconds((s) => s + 1), TICK);
    return () => clearInterval(id);
  }, []);

  const lap = () => {
    setLaps([...laps, seconds]);
    onLap(seconds);
  };

  if (seconds < 0) return null;

  return (
    <section className="timer" {...rest}>
      <h1>{title || "It's time"}</h1>
      {/* The time isn't exact. */}
      <p style={{ color: seconds > 60 ? 'red' : '#333', margin: 4 }}>
        Don't stop: <strong>{format(seconds)}</strong> &nbsp;&copy; 2024
      </p>
      <button type="button" onClick={lap} disabled={laps.length >= 10}>
        Lap
      </button>
      <ol>
        {laps.map((value, index) => (
          <li key={index} data-lap={`${index}`}>
            {index === 0 ? <em>first</em> : <span>+{value - laps[index - 1]}</span>}
          </li>
        ))}
      </ol>
      <>
        {laps.length > 0 && <hr />}
        <input type="text" defaultValue='say "x"' readOnly />
      </>
    </section>
  );
}

// What it takes.
Timer.propTypes = {
  title: PropTypes.string,
  onLap: PropTypes.func,
};

export default Timer;

namespace Slipway.Tests.Live;

/// <summary>How a new version behaves once somebody delivers it.</summary>
public enum Behaviour
{
    Healthy,

    /// <summary>A bit better all the time than what ends its delivery.</summary>
    Bearable,

    /// <summary>Well at first; then half of its requests fail or are slow, and no probe is answered.</summary>
    ErrorSpike,

    /// <summary>A bit worse all the time than what ends its delivery; probes fail now and then, but never as often in a row as it takes.</summary>
    SlowBurn,

    /// <summary>Nobody scrapes or probes it.</summary>
    NoData,

    /// <summary>One request, and none after it.</summary>
    LowTraffic,

    /// <summary>Forty requests, of which one fails and is slow, and none after them.</summary>
    LoneFailure,

    /// <summary>Bearable, and its pods start anew on the way.</summary>
    CounterReset,
}

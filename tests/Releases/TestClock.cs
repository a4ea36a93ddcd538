namespace Slipway.Tests.Releases;

/// <summary>A clock that a test sets.</summary>
internal sealed class TestClock : TimeProvider
{
    public required DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}

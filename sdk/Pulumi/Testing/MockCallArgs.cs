using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>What a mock learns of the call of a provider function.</summary>
public class MockCallArgs
{
    public string? Token { get; set; }

    public ImmutableDictionary<string, object> Args { get; set; } = null!;

    public string? Provider { get; set; }
}

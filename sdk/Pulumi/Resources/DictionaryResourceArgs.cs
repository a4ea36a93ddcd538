using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The inputs of a resource whose type has no class.</summary>
public sealed class DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary) : ResourceArgs
{
    internal override IEnumerable<KeyValuePair<string, object?>> ListInputs() => dictionary;
}

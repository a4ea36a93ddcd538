using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The side of a resource's output from which it is completed.</summary>
internal abstract class OutputSource
{
    public const string UrnName = "urn";
    public const string IdName = "id";

    public string Name { get; private protected init; } = "";

    public abstract Type ValueType { get; }

    public abstract IOutput Output { get; }

    public abstract OutputSource New(string name, ImmutableHashSet<Resource> self);

    public abstract void Complete(object? value, bool isKnown, bool isSecret);

    public abstract void Fail(Exception error);
}

using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A group of inputs that are sent as one object.</summary>
public abstract class InputArgs
{
    protected InputArgs()
    {
    }

    /// <summary>The inputs by their wire names, in the order of their declaration.</summary>
    internal virtual IEnumerable<KeyValuePair<string, object?>> ListInputs() => InputShape.Of(GetType()).Read(this);
}

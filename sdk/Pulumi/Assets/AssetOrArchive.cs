namespace Pulumi;

/// <summary>A file or a folder of files, given to a resource.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string property, object value)
    {
        Signature = signature;
        Property = property;
        Value = value;
    }

    /// <summary>Tells assets and archives apart on the wire.</summary>
    internal string Signature { get; }

    internal string Property { get; }

    internal object Value { get; }
}

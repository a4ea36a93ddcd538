namespace Pulumi;

/// <summary>A file, given to a resource.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string property, object value)
        : base("c44067f5952c0a294b673a41bacd8c17", property, value)
    {
    }
}

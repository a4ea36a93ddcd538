namespace Pulumi;

/// <summary>A folder of files, given to a resource.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string property, object value)
        : base("0def7320c3a5731c473e5ecbe6d01bc7", property, value)
    {
    }
}
